using System.Collections.Frozen;

namespace Ucj.Coverage.Premiums;

/// <summary>The rules that the formulas ask for. Packs may change their values, and add reliefs, but no other rule.</summary>
internal static class RuleCatalog
{
    /// <summary>What the id of every relief begins with.</summary>
    public const string ReliefPrefix = "relief.";

    public static readonly FrozenDictionary<string, (RuleKind Kind, Phrase Name)> Rules =
        All().ToFrozenDictionary(rule => rule.Id, rule => (rule.Kind, new Phrase(rule.NameId, rule.NameEn)));

    public static bool TryKindOf(string id, out RuleKind kind)
    {
        kind = RuleKind.Relief;
        if (id.StartsWith(ReliefPrefix, StringComparison.Ordinal)) return id.Length > ReliefPrefix.Length;
        if (!Rules.TryGetValue(id, out var rule)) return false;
        kind = rule.Kind;
        return true;
    }

    private static IEnumerable<(string Id, RuleKind Kind, string NameId, string NameEn)> All() => [
        ("pu.jkk.1", RuleKind.Rate, "JKK PU, risiko I", "JKK of PU, risk class I"),
        ("pu.jkk.2", RuleKind.Rate, "JKK PU, risiko II", "JKK of PU, risk class II"),
        ("pu.jkk.3", RuleKind.Rate, "JKK PU, risiko III", "JKK of PU, risk class III"),
        ("pu.jkk.4", RuleKind.Rate, "JKK PU, risiko IV", "JKK of PU, risk class IV"),
        ("pu.jkk.5", RuleKind.Rate, "JKK PU, risiko V", "JKK of PU, risk class V"),
        ("pu.jkm", RuleKind.Rate, "JKM PU", "JKM of PU"),
        ("pu.jht.employer", RuleKind.Rate, "JHT PU, bagian pemberi kerja", "JHT of PU, employer share"),
        ("pu.jht.worker", RuleKind.Rate, "JHT PU, bagian pekerja", "JHT of PU, worker share"),
        ("pu.jp.employer", RuleKind.Rate, "JP PU, bagian pemberi kerja", "JP of PU, employer share"),
        ("pu.jp.worker", RuleKind.Rate, "JP PU, bagian pekerja", "JP of PU, worker share"),
        ("pu.jp.ceiling", RuleKind.Sum, "batas upah JP", "JP wage ceiling"),
        ("pu.obliged.micro", RuleKind.Programmes, "program wajib usaha mikro", "programmes obliged for a micro firm"),
        ("pu.obliged.small", RuleKind.Programmes, "program wajib usaha kecil", "programmes obliged for a small firm"),
        ("pu.obliged.medium", RuleKind.Programmes, "program wajib usaha menengah", "programmes obliged for a medium firm"),
        ("pu.obliged.large", RuleKind.Programmes, "program wajib usaha besar", "programmes obliged for a large firm"),
        ("jkp.government", RuleKind.Rate, "JKP, bagian pemerintah", "JKP, government share"),
        ("jkp.from-jkk", RuleKind.Rate, "JKP, rekomposisi JKK", "JKP, out of JKK"),
        ("jkp.from-jkm", RuleKind.Rate, "JKP, rekomposisi JKM", "JKP, out of JKM"),
        ("jkp.ceiling", RuleKind.Sum, "batas upah JKP", "JKP wage ceiling"),
        ("bpu.jkk", RuleKind.Rate, "JKK BPU", "JKK of BPU"),
        ("bpu.jkk.bands", RuleKind.Bands, "lapisan penghasilan JKK BPU", "income bands of BPU for JKK"),
        ("bpu.jkm", RuleKind.Sum, "JKM BPU", "JKM of BPU"),
        ("bpu.jht", RuleKind.Rate, "JHT BPU", "JHT of BPU"),
        ("bpu.jht.bands", RuleKind.Bands, "lapisan penghasilan JHT BPU", "income bands of BPU for JHT"),
        ("jakon.jkk.brackets", RuleKind.Brackets, "JKK jasa konstruksi, nilai kontrak", "JKK of construction, contract value"),
        ("jakon.jkm.brackets", RuleKind.Brackets, "JKM jasa konstruksi, nilai kontrak", "JKM of construction, contract value"),
        ("jakon.jkk.wages", RuleKind.Rate, "JKK jasa konstruksi, upah", "JKK of construction, wages"),
        ("jakon.jkm.wages", RuleKind.Rate, "JKM jasa konstruksi, upah", "JKM of construction, wages"),
        ("jakon.vat", RuleKind.Rate, "PPN atas nilai kontrak", "VAT in a contract value"),
        ("pmi.before-departure", RuleKind.Sum, "PMI sebelum bekerja", "PMI before departure"),
        ("pmi.terms", RuleKind.Terms, "PMI selama dan setelah bekerja", "PMI during and after work"),
        ("pmi.further-month", RuleKind.Sum, "PMI tiap bulan berikutnya", "PMI, each further month"),
    ];
}
