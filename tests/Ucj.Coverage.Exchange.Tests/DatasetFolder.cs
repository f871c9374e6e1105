namespace Ucj.Coverage.Exchange.Tests;

/// <summary>A small, complete and valid dataset folder on disk, to be broken by a test; gone when disposed.</summary>
public sealed class DatasetFolder : IDisposable
{
    public DatasetFolder()
    {
        Path = Directory.CreateTempSubdirectory("ucj-dataset-").FullName;
        foreach (var (file, text) in Valid) File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Every file of the folder, each with something in it.</summary>
    public static IReadOnlyDictionary<string, string> Valid { get; } = new Dictionary<string, string>
    {
        ["dataset.json"] = """
            {
              "name": "Test",
              "regency": "13.11",
              "from_month": "2024-01",
              "to_month": "2026-12",
              "settings": {
                "tolerance_months": 0,
                "min_age": 15,
                "max_age": 64
              }
            }
            """,
        ["regions.csv"] = """
            code,name,local_name
            13.11,Solok Selatan,
            13.11.01,Sangir,
            13.11.01.2001,Lubuk Gadang,Lubuak Gadang

            """,
        ["worker-groups.csv"] = """
            code,name_id,name_en,aliases,segment,sector,tier,vulnerable
            GURU_NGAJI,Guru ngaji,Qur'an teachers,guru mengaji,BPU,OTHER,1,true
            NON_ASN,Non-ASN,Non-ASN staff,,PU,OTHER,3,false
            TUKANG,Tukang,Builders,guru tukang|tukang bangunan,JAKON,CONSTRUCTION,2,true

            """,
        ["funding-sources.csv"] = """
            source_id,kind,name,public,order_of_use,regions,groups,segments,sectors,max_months,legal_basis,legal_from,legal_to,legal_state,parent,share_percent,support_percent,carry_over
            APBD,APBD,Budget,true,9,,,,,,Perbup 1/2025,2025-01,,,,,,
            ZAKAT,BAZNAS,Zakat,false,1,13.11.01,GURU_NGAJI,BPU,OTHER,12,Fatwa 102/2025,,,,,,,false
            SHARE,DBH_SAWIT,Share,true,2,,,,,,PMK 91/2023,,,,APBD,20,10,true

            """,
        ["envelopes.csv"] = """
            source_id,from_month,to_month,amount
            APBD,2025-01,2025-06,1000000
            APBD,2025-07,2025-12,2000000

            """,
        ["employers.csv"] = """
            employer_id,name,nagari,scale,industry,risk_class,workers,registered,paid_by
            E1,Dinas,13.11.01.2001,MEDIUM,GOVERNMENT,1,50,true,APBD

            """,
        ["communities.csv"] = """
            community_id,name,nagari,members,registered_members,group,sector
            C1,Surau,13.11.01.2001,20,5,GURU_NGAJI,OTHER

            """,
        ["workers.csv"] = """
            worker_id,nagari,group,segment,sector,birth_month,income,risk_class,employer_id,from_month,to_month,nik
            W1,13.11.01.2001,GURU_NGAJI,,,1980-05,900000,,,,,
            W2,13.11.01.2001,NON_ASN,PU,OTHER,1990-01,2994193,1,E1,2024-01,2026-06,
            W3,13.11.01.2001,TUKANG,,,1985-07,,,,,,

            """,
        ["participations.csv"] = """
            worker_id,programmes,from_month,to_month,payer
            W1,JKK+JKM,2025-01,2025-06,ZAKAT
            W2,JKK+JKM+JHT+JP+JKP,2024-02,,EMPLOYER
            W1,JKK+JKM+JHT,2025-09,,SELF

            """,
        ["projects.csv"] = """
            project_id,name,nagari,employer_id,contract_value,vat_included,monthly_wages,from_month,to_month,workers,registered
            P1,Jembatan,13.11.01.2001,E1,1000000000,true,,2025-01,2025-06,30,false

            """,
        ["denominators.csv"] = """
            definition,region,month,workers,source
            LABOUR_FORCE,13.11,2024-09,106590,BPS

            """,
        ["targets.csv"] = """
            region,month,percent,definition,source
            13.11,2025-12,28.30,LABOUR_FORCE,Sekda
            00,2045-12,99.5,EMPLOYED,UU 59/2024

            """,
        ["observations.csv"] = """
            region,month,definition,active,pu,bpu,jakon,reported_percent,source
            13.11,2024-09,LABOUR_FORCE,18092,11110,5847,1135,16.97,Antara

            """,
        ["welfare-programmes.csv"] = """
            programme_id,name,from_month,to_month,budget,realised,effectiveness,evidence,movable_percent
            B1,Bantuan,2025-01,2025-12,500000000,100000000,0.4,Survey,50

            """,
    };

    public string Path { get; }

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    public DatasetFolder With(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public DatasetFolder Without(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Replaces a text that must be in the file.</summary>
    public DatasetFolder Replace(string file, string found, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        text.ShouldContain(found);
        return With(file, text.Replace(found, replacement, StringComparison.Ordinal));
    }

    public DatasetReading Read(bool partial = false) =>
        DatasetReader.Read(Path, new DatasetReadOptions { Partial = partial });

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
