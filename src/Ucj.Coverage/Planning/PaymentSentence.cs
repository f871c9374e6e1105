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
                "dibayar sumber dana bertentangan dengan aturan. Barisnya menyebut aturannya",
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
                    $"{unpriced:N0} pekerja-bulan yang dibayar tidak dapat dihitung iurannya (sebelum peraturan pertama, atau upah tidak diketahui): rupiahnya batas bawah.",
                    $"{unpriced:N0} worker-months paid for could not be priced (before the first law, or of an unknown wage): the rupiah are a lower bound."),
                new WarningDatum("unpriced", unpriced));
        }
    }

    private static Warning Of(WarningKind kind, PaymentFinding[] findings, Phrase what)
    {
        var workers = findings.SelectMany(finding => finding.WorkerIds).Distinct(StringComparer.Ordinal).Count();
        var workerMonths = findings.Sum(finding => finding.WorkerMonths);
        var amount = findings.Aggregate(Rupiah.Zero, (sum, finding) => sum + finding.Amount);
        return new Warning(
            kind,
            new Phrase(
                $"Rp{amount} untuk {workers:N0} pekerja ({workerMonths:N0} pekerja-bulan) {what.Id}.",
                $"Rp{amount} for {workers:N0} workers ({workerMonths:N0} worker-months) {what.En}."),
            new WarningDatum("workers", workers),
            new WarningDatum("worker_months", workerMonths),
            new WarningDatum("amount", amount));
    }
}
