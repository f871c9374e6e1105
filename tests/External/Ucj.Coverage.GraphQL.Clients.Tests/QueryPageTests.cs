using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;

namespace Ucj.Coverage.GraphQL.Clients.Tests;

/// <summary>The query page in a real browser. Needs Chromium at /usr/bin/chromium.</summary>
public sealed class QueryPageTests(ServerProcess server) : IClassFixture<ServerProcess>, IAsyncLifetime
{
    private readonly List<string> _complaints = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;

    private IPage Page => _page!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox"], // CI runs as root
        });
        _page = await _browser.NewPageAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 1400, Height = 900 } });
        _page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add(message.Text);
        };
        _page.PageError += (_, error) => _complaints.Add(error);
        await _page.GotoAsync(server.Url);
        await _page.Locator("body[data-ready=schema]").WaitForAsync();
    }

    /// <summary>Whatever was done, the browser had nothing to complain of: no error, no breach of the page's policy.</summary>
    public async Task DisposeAsync()
    {
        await _browser!.CloseAsync();
        _playwright!.Dispose();
        _complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ask_FirstExample_ShowsJsonAndTable()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();

        await Assertions.Expect(Page.Locator("#status")).ToContainTextAsync("Answered in");
        await Assertions.Expect(Page.Locator("#json")).ToContainTextAsync("\"coverage\"");
        await Page.GetByRole(AriaRole.Tab, new() { Name = "Table" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#table th").First).ToHaveTextAsync("district.name");
        (await Page.Locator("#table td.number").CountAsync()).ShouldBeGreaterThan(0);
        await Page.GetByRole(AriaRole.Tab, new() { Name = "History" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#history li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Key_OfAServerThatKnowsItsCallers_IsShownWithEveryQuestionAndNotKept()
    {
        const string Key = "a-key-of-the-page-0123456789";
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));
        await using var closed = await ServerProcess.StartAsync(
            "--Access:Keys:0:Name", "page", "--Access:Keys:0:Hash", hash, "--Access:Keys:0:Role", "ANALYST", "--Access:Keys:0:Regions", "00");
        await Page.GotoAsync(closed.Url);
        await Assertions.Expect(Page.Locator("#documentation")).ToContainTextAsync("not served here");

        await Page.GetByLabel("API key or token").FillAsync(Key);
        await Page.GetByLabel("API key or token").PressAsync("Tab");
        await Assertions.Expect(Page.Locator("#documentation")).ToContainTextAsync("Query");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();

        await Assertions.Expect(Page.Locator("#json")).ToContainTextAsync("\"coverage\"");
        (await Page.EvaluateAsync<string>("JSON.stringify(localStorage)")).ShouldNotContain(Key);
        _complaints.RemoveAll(complaint => complaint.Contains("401", StringComparison.Ordinal)); // the browser notes the status
    }

    [Fact]
    public async Task Key_CarriedByALink_IsTakenAndLeavesTheAddress()
    {
        const string Key = "a-key-of-a-link-0123456789";
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));
        await using var closed = await ServerProcess.StartAsync(
            "--Access:Keys:0:Name", "link", "--Access:Keys:0:Hash", hash, "--Access:Keys:0:Role", "ANALYST", "--Access:Keys:0:Regions", "00");

        await Page.GotoAsync($"{closed.Url}#key={Key}");

        await Assertions.Expect(Page.Locator("#documentation")).ToContainTextAsync("Query");
        Page.Url.ShouldBe(closed.Url);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#json")).ToContainTextAsync("\"coverage\"");
        (await Page.EvaluateAsync<string>("JSON.stringify(localStorage)")).ShouldNotContain(Key);
    }

    [Fact]
    public async Task Type_InTheEditor_IsCompletedFromTheSchema()
    {
        await TypeAsync("{ cov");

        var offered = Page.Locator(".suggest-widget .monaco-list-row");
        await Assertions.Expect(offered.First).ToContainTextAsync("coverage");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.TypeAsync("(gran");
        await Assertions.Expect(offered.First).ToContainTextAsync("granularity");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.TypeAsync("QUAR");
        await Assertions.Expect(offered.First).ToContainTextAsync("QUARTER");
    }

    [Fact]
    public async Task Ask_ByKeyboardWithAMistake_ShowsTheRefusal()
    {
        await TypeAsync("{ workerGroups { kode ");
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(Page.Locator("#json")).ToContainTextAsync("Did you mean");
        _complaints.RemoveAll(complaint => complaint.Contains("400", StringComparison.Ordinal)); // the browser notes the status
    }

    [Fact]
    public async Task Documentation_LeadsFromTypeToType()
    {
        await Page.Locator("#documentation a", new() { HasTextString = "Query" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#documentation")).ToContainTextAsync("Coverage by period and group");
        await Page.Locator("#documentation a", new() { HasTextString = "[WorkerGroup!]!" }).First.ClickAsync();
        await Assertions.Expect(Page.Locator("#documentation h3")).ToHaveTextAsync("WorkerGroup");
    }

    [Fact]
    public async Task Save_AnExample_OutlivesTheVisit()
    {
        Page.Dialog += (_, dialog) => dialog.AcceptAsync("Mine");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Page.ReloadAsync();
        await Page.Locator("body[data-ready=schema]").WaitForAsync();
        await Page.GetByRole(AriaRole.Tab, new() { Name = "Examples" }).ClickAsync();

        await Assertions.Expect(Page.Locator("#examples")).ToContainTextAsync("Mine");
    }

    [Fact]
    public async Task Language_Indonesian_IsSpokenByPageAndServer()
    {
        await Page.Locator("#language").SelectOptionAsync("id");
        await Page.GetByRole(AriaRole.Tab, new() { Name = "Contoh" }).ClickAsync();
        await Page.GetByText("Kelompok pekerja", new() { Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Tanyakan" }).ClickAsync();

        await Assertions.Expect(Page.Locator("#status")).ToContainTextAsync("Dijawab dalam");
    }

    private async Task TypeAsync(string text)
    {
        await Page.Locator("#query .view-lines").ClickAsync();
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.PressAsync("Delete");
        await Page.Keyboard.TypeAsync(text);
    }
}
