namespace Ucj.Coverage.Exchange.Differences;

/// <summary>What is expected of files that are to take the place of others.</summary>
internal static class ExpectWhole
{
    public static Expectation MostRows(FileDifference difference, RemovalLimit limit)
    {
        var (most, before, gone) = (limit.Of(difference), difference.Before, difference.Removed);
        return new Expectation(
            "REMOVES_TOO_MANY",
            new($"paling banyak {most:N0} dari {before:N0} baris sebelumnya hilang", $"at most {most:N0} of the {before:N0} rows before to go"),
            new($"Periksa apakah berkas itu utuh. Bila {gone:N0} baris itu memang harus hilang, izinkan: "
                    + $"--allow-removals {gone} (ucj import), allowRemovals: {gone} (importDataset), "
                    + $"Data:AllowRemovals={gone} (folder yang dipantau server).",
                $"Check that the file is whole. If these {gone:N0} rows are meant to go, allow it: "
                    + $"--allow-removals {gone} (ucj import), allowRemovals: {gone} (importDataset), "
                    + $"Data:AllowRemovals={gone} (a folder the server watches)."));
    }

    public static Expectation LineEnd(FileDifference difference)
    {
        var (gone, before) = (difference.Changed + difference.Removed, difference.Before);
        return new Expectation(
            "FILE_CUT_OFF",
            new($"akhir baris di belakang baris terakhir, karena {gone:N0} dari {before:N0} baris sebelumnya hilang atau berubah",
                $"a line end behind the last row, as {gone:N0} of the {before:N0} rows before are gone or changed"),
            new("Salinan berkas itu mungkin terpotong: salin lagi. Bila utuh, akhiri baris terakhirnya.",
                "The file may be cut off: copy it again. If it is whole, end its last line."));
    }
}
