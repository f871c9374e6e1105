using System.Text.Json;
using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>Somebody who guesses, steals, keeps or hides keys and tokens.</summary>
public sealed class KeyTests
{
    private const string Purses = "{ fundingSources { id } }";
    private static readonly (string, string) Key = ("X-Api-Key", "kunci-analis-0123456789abcdefghijkl");
    private static readonly (string, string) Other = ("X-Api-Key", "kunci-lain-0123456789abcdefghijklmno");

    [Fact]
    public async Task Guesses_AreSlowedAndAGoodKeyIsNot()
    {
        await using var target = await Target.StartAsync(
            ["--Access:FailuresPerMinute", "10", .. Keys.Settings(0, "analis", "ANALYST", Key.Item2)]);
        var said = new List<string>();
        for (var at = 0; at < 30; at++) said.Add((await Attacker.AskAsync(target, Purses, ("X-Api-Key", $"kunci-{at}"))).Said);

        said[0].ShouldBe("401 UNAUTHENTICATED");
        said[^1].ShouldBe("429 TOO_MANY_FAILURES");
        (await Attacker.AskAsync(target, Purses, Key)).Text.ShouldContain("\"APBD\"");
        (await target.SaysAsync("Refused at the door")).ShouldContain("API_KEY");
        target.Printed.ShouldNotContain("kunci-");
    }

    [Fact]
    public async Task BadToken_BesideAGoodKey_IsRefused()
    {
        await using var target = await Target.StartAsync(Keys.Settings(0, "analis", "ANALYST", Key.Item2));

        (await Attacker.AskAsync(target, Purses, Key)).Text.ShouldContain("\"APBD\"");
        (await Attacker.AskAsync(target, Purses, Key, ("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjoiQURNSU4ifQ.")))
            .Said.ShouldBe("401 UNAUTHENTICATED");
        (await Attacker.AskAsync(target, Purses, ("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjoiQURNSU4ifQ.")))
            .Said.ShouldBe("401 UNAUTHENTICATED");
        (await Attacker.AskAsync(target, Purses, ("Authorization", $"Bearer {Key.Item2}"))).Said.ShouldBe("401 UNAUTHENTICATED");
        (await Attacker.AskAsync(target, Purses, ("X-Api-Key", Keys.HashOf(Key.Item2)))).Said.ShouldBe("401 UNAUTHENTICATED");
    }

    [Fact]
    public async Task ExpiredKey_IsRefused()
    {
        await using var target = await Target.StartAsync(
        [
            .. Keys.Settings(0, "lama", "ADMIN", Other.Item2), "--Access:Keys:0:Expires", "2020-12-31",
            .. Keys.Settings(1, "analis", "ANALYST", Key.Item2), "--Access:Keys:1:Expires", "2999-12-31",
        ]);

        (await Attacker.AskAsync(target, Purses, Other)).Said.ShouldBe("401 UNAUTHENTICATED");
        (await Attacker.AskAsync(target, Purses, Key)).Text.ShouldContain("\"APBD\"");
    }

    [Fact]
    public async Task RevokedKey_IsRefusedWithoutARestart()
    {
        var program = Directory.CreateTempSubdirectory("ucj-attack-program-").FullName;
        try
        {
            Shell.Run(program, "cp", "-r", Target.Built("Ucj.Coverage.GraphQL") + "/.", program);
            Write(program, Key.Item2, Other.Item2);
            await using var target = await Target.StartFromAsync(program);
            using var stream = await Attacker.OpenAsync(target, key: Other.Item2);
            (await Attacker.AskAsync(target, Purses, Other)).Text.ShouldContain("\"APBD\"");

            Write(program, Key.Item2);
            Shell.Run(program, "kill", "-HUP", $"{target.Process}"); // the file's change is seen too, later
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            while ((await Attacker.AskAsync(target, Purses, Other)).Status != 401) await Task.Delay(20, patience.Token);

            await Attacker.HearAsync(stream, patience.Token); // it is closed
            stream.CloseStatus.ShouldNotBeNull();
            (await Attacker.AskAsync(target, Purses, Key)).Text.ShouldContain("\"APBD\"");
        }
        finally
        {
            Directory.Delete(program, recursive: true);
        }
    }

    private static void Write(string program, params string[] keys) => File.WriteAllText(
        Path.Combine(program, "appsettings.json"),
        JsonSerializer.Serialize(new
        {
            Access = new { Keys = keys.Select((key, at) => new { Name = $"nomor {at}", Role = "ANALYST", Regions = "00", Hash = Keys.HashOf(key) }) },
        }));
}
