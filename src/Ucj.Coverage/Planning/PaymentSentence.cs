using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Planning;

/// <summary>The warnings of a <see cref="PaymentAudit"/>.</summary>
internal static class PaymentSentence
{
    public static IEnumerable<Warning> Warnings(IReadOnlyList<PaymentFinding> findings)
    {
        PaymentFinding[] paid = [.. findings.Where(finding => !finding.Rules.Contains(PaymentRule.Overcommitted))];
        if (paid.Length > 0)
        {
            yield return Of(WarningKind.PaidAgainstRule, paid, new Phrase(
                "dibayar sumber dana bertentangan dengan aturan. Baris di atas menyebut aturannya",
                "were paid by purses against a rule. The rows say which"));
        }

        PaymentFinding[] notEligible = [.. paid.Where(finding => finding.IsNotEligible)];
        if (notEligible.Length > 0)
        {
            yield return Of(WarningKind.PaidNotEligible, notEligible, new Phrase(
                "dibayar untuk orang yang tidak memenuhi syarat: usia, tidak bekerja, atau dibayar dua kali",
                "were paid for people who are not eligible: their age, not in the workforce, or paid for twice"));
        }

        if (paid.Sum(finding => finding.Unpriced) is var unpriced and > 0)
        {
            yield return new Warning(
                WarningKind.LowerBound,
                new Phrase(
                    FormattableString.Invariant($"{unpriced} pekerja-bulan yang dibayar tidak dapat dihitung iurannya (sebelum peraturan pertama, atau upah tidak diketahui): rupiahnya batas bawah."),
                    FormattableString.Invariant($"{unpriced} worker-months paid for could not be priced (before the first law, or of an unknown wage): the rupiah are a lower bound.")),
                new WarningDatum("unpriced", unpriced));
        }
    }

    private static Warning Of(WarningKind kind, PaymentFinding[] findings, Phrase what)
    {
        var workers = findings.SelectMany(finding => finding.WorkerIds).Distinct(StringComparer.Ordinal).Count();
        var workerMonths = findings.Sum(finding => finding.WorkerMonths);
        var amount = findings.Aggregate(Rupiah.Zero, (sum, finding) => sum + finding.Amount);
        var money = LawText.Money(amount);
        return new Warning(
            kind,
            new Phrase(
                FormattableString.Invariant($"{money.Id} untuk {workers} pekerja ({workerMonths} pekerja-bulan) {what.Id}."),
                FormattableString.Invariant($"{money.En} for {workers} workers ({workerMonths} worker-months) {what.En}.")),
            new WarningDatum("workers", workers),
            new WarningDatum("worker_months", workerMonths),
            new WarningDatum("amount", amount));
    }
}
