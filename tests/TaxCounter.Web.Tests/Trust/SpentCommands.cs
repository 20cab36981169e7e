using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>
/// What acts asked of the records, counted one after the other over HTTP: commands, and commits that wait for the disk. That the session is read again, once in some
/// seconds, belongs to no act and is not counted.
/// </summary>
internal sealed class SpentCommands
{
    private readonly List<(string Act, int Commands, int Commits)> _spent = [];
    private readonly StringBuilder _statements = new();

    /// <summary>The counter; goes into the program's services.</summary>
    public CommandCounter Counter { get; } = new();

    /// <summary>Opens a page.</summary>
    public async Task<IHtmlDocument> Looked(string act, CounterBrowser who, string url)
    {
        ArgumentNullException.ThrowIfNull(who);
        Counter.Clear();
        var page = await who.Page(url);
        Note(act);
        return page;
    }

    /// <summary>Sends a form, which must be taken.</summary>
    public async Task<HttpResponseMessage> Posted(string act, Func<Task<HttpResponseMessage>> post)
    {
        ArgumentNullException.ThrowIfNull(post);
        Counter.Clear();
        var answer = await post();
        Note(act);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{act}: {(int)answer.StatusCode} {await Sentence(answer)}");
        return answer;
    }

    /// <summary>Whether every act stayed within its budget, and each budget was asked for.</summary>
    public void Within(IReadOnlyList<(string Act, int Commands, int Commits)> budgets)
    {
        var table = string.Join('\n', _spent.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Act,-28} {s.Commands,4} commands {s.Commits,3} commits")));
        TestContext.Current.TestOutputHelper?.WriteLine(table + Environment.NewLine + _statements);
        Assert.Equal(budgets.Select(b => b.Act), _spent.Select(s => s.Act));
        var over = _spent.Zip(budgets).Where(x => x.First.Commands > x.Second.Commands || x.First.Commits > x.Second.Commits)
            .Select(x => $"{x.First.Act}: {x.First.Commands} of {x.Second.Commands} commands, {x.First.Commits} of {x.Second.Commits} commits");
        Assert.True(!over.Any(), $"{string.Join('\n', over)}\n\n{table}\n\n{_statements}");
    }

    private void Note(string act)
    {
        var sent = Counter.Sent.Where(s => !s.Contains("\"SignInSessions\"", StringComparison.Ordinal)).ToList();
        _spent.Add((act, sent.Count, Counter.Commits));
        _statements.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"== {act}").AppendJoin("\n", sent.Select((s, i) => $"{i + 1}. {s.ReplaceLineEndings(" ")}"));
    }

    private static async Task<string> Sentence(HttpResponseMessage answer) =>
        (int)answer.StatusCode is < 400 or 404 ? "" : (await CounterBrowser.Read(answer)).QuerySelector("[data-refusal]")?.TextContent.Trim() ?? "";
}
