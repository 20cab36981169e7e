using System.Globalization;
using System.Text.Json;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using TaxCounter.Web.Commands;
using TaxCounter.Web.Tests.Commands;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.RuleBooks;

/// <summary>Whoever asks what is owed gets one answer: the account page, the customer's paper, the payoff quote, the calculator and the verb, before a rule changes and after.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class SameStepsTests : TrustTest
{
    private const string BeforeTheChange = "2027-01-19";
    private const string AfterTheChange = "2027-01-20";

    [Fact]
    public async Task The_account_the_paper_the_quote_the_calculator_and_the_verb_say_the_same_and_a_new_rule_shows_in_all_of_them_from_its_day()
    {
        var account = await Owe(Debts.Sales);
        List<string> old = ["227.80 = 911.20 × 5% × 5 periods of 30 days or part", "63.78 = 911.20 × 1% × 7"];
        await EverybodySays(account, AfterTheChange, old, "1202.78");

        await Change();

        await EverybodySays(account, BeforeTheChange, ["227.80 = 911.20 × 5% × 5 periods of 30 days or part", "54.67 = 911.20 × 1% × 6"], "1193.67");
        await EverybodySays(account, AfterTheChange, ["227.80 = 911.20 × 5% × 5 periods of 30 days or part", "54.67 = 911.20 × 1% × 6", "18.22 = 911.20 × 2% × 1"], "1211.89");
    }

    private async Task EverybodySays(Account account, string day, List<string> steps, string total)
    {
        var page = await Clerk.Page($"/accounts/{account.Number.Digits}?asOf={day}&steps=true");
        Assert.Equal(steps, page.QuerySelectorAll(".steps tbody tr").Select(r => $"{r.Children[3].TextContent} = {r.Children[2].TextContent}"));
        Assert.Equal(total, Plain(page.QuerySelector(".total .loud")!.TextContent));

        var paper = await Clerk.Page($"/accounts/{account.Number.Digits}/owed?asOf={day}&language=en");
        var text = string.Join(' ', paper.QuerySelector(".owed-period")!.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(steps, step => Assert.Contains(step.Split(" = ")[0], text, StringComparison.Ordinal));
        Assert.Equal(total, Plain(paper.QuerySelector(".owed-left b")!.TextContent));

        // Quotes reach sixty days ahead: asked on a day from which this one can be quoted.
        var quoted = await Counter.With<PayoffQuoteService, IReadOnlyList<QuoteFigures>>(q => q.Preview(account.Id, [Day(day)], Day(day).AddDays(-30)));
        Assert.Equal(total, quoted.Single().Total.Plain());

        const string asked = "tax=sales&due=2026-07-20&amount=911.20&as-of=";
        var calculator = await Clerk.Page("/calculators/balance?" + asked + day);
        Assert.Equal(steps, calculator.QuerySelectorAll(".answer tbody tr").Select(r => $"{r.Children[2].TextContent} = {r.Children[1].FirstChild!.TextContent}"));
        Assert.Equal(total, Plain(calculator.QuerySelector(".answer tfoot tr:last-child .num")!.TextContent));

        using var verb = JsonDocument.Parse(await Verb("calc", "balance", "--jurisdiction", "east-baton-rouge", "--tax", "sales", "--due", "2026-07-20", "--amount", "911.20", "--as-of", day, "--json"));
        Assert.Equal(steps, verb.RootElement.GetProperty("lines").EnumerateArray().Select(l => $"{l.GetProperty("amount").GetString()} = {l.GetProperty("how").GetString()}"));
        Assert.Equal(total, verb.RootElement.GetProperty("result").GetProperty("total").GetString());
    }

    private async Task Change()
    {
        const string row = """{"firstDay":"2027-01-01","rate":0.02,"authority":{"says":"Acts 2026 No. 12","certainty":"verified"}}""";
        var id = RuleChangeId.New();
        var draft = new RuleDraft("late-rules/sales/interest/readings/one-percent-a-month-from-the-due-date/rates", Day("2027-01-01"), row);
        Assert.Null((await Counter.With<RuleChangeService, Result<RuleChange>>(s => s.Propose(id, draft, Acts.By(Acts.Supervisor(1), reason: "the legislature raised it")))).Refusal);
        Assert.Null((await Counter.With<RuleChangeService, Result<RuleChange>>(s => s.Approve(id, Acts.BySupervisor(2)))).Refusal);
    }

    private async Task<string> Verb(params string[] args)
    {
        var console = Console.Out;
        using var said = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(said);
        try
        {
            Assert.Equal(CommandLine.Done, await CommandLine.RunAsync([.. args, $"--ConnectionStrings:TaxCounter=Data Source={Counter.File}"]));
        }
        finally
        {
            Console.SetOut(console);
        }

        return said.ToString();
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Plain(string money) => money.Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim();
}
