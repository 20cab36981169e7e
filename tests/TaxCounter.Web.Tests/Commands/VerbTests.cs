using System.Text.Json;
using Microsoft.Data.Sqlite;
using TaxCounter.Web.Commands;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>The verbs as they are typed, over a SQLite file of their own. They speak on the console of the whole process, so nothing runs beside them.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class VerbTests : IDisposable
{
    private const string Account = """
        account_number,kind,taxpayer_name,trade_name,tin_type,tin,naics,business_type,location_code,street,city,state,zip,mailing_street,mailing_city,mailing_state,mailing_zip,phone,email,language,opened_on,closed_on,status
        0102000080,business,Hebert Group LLC,First River Construction,FEIN,723455413,236118,contractor,1700,3959 Essen Ln,Baton Rouge,LA,70816,3959 Essen Ln,Baton Rouge,LA,70816,(225) 745-7005,,en,1997-09-28,,open
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-verbs-").FullName;

    [Fact]
    public async Task A_verb_on_records_that_are_not_there_says_what_to_run()
    {
        var (code, said, refused) = await Run("verify");

        Assert.Equal(CommandLine.Refused, code);
        Assert.Empty(said);
        Assert.Contains("Run migrate first", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("importt")]
    [InlineData("import")]
    [InlineData("import", "accounts")]
    [InlineData("import", "accounts", "f.csv", "--accept-bad")]
    [InlineData("sample", "--accounts", "many")]
    [InlineData("sample", "--accounts", "0")]
    [InlineData("user", "add", "anna", "--role", "king", "--person", "E1")]
    [InlineData("calc", "horoscope")]
    [InlineData("calc", "days", "--from", "2026-01-01", "--to", "2026-01-02")]
    [InlineData("calc", "factor", "--jurisdiction", "pennsylvania")]
    public async Task Wrong_usage_is_two(params string[] args)
    {
        var (code, _, refused) = await Run(args);

        Assert.Equal(CommandLine.WrongUsage, code);
        Assert.NotEmpty(refused);
    }

    [Theory]
    [InlineData("2026-09-21", "0.00")]
    [InlineData("2026-09-22", "45.56")]
    public async Task A_due_day_on_a_Sunday_counts_from_the_Monday_in_the_verb_as_on_the_pages(string paid, string penalty)
    {
        var (code, said, _) = await Run("calc", "penalty", "--jurisdiction", "east-baton-rouge", "--tax", "sales", "--due", "2026-09-20", "--amount", "911.20", "--paid", paid, "--json");

        Assert.Equal(0, code);
        using var answer = JsonDocument.Parse(said);
        Assert.Equal(penalty, answer.RootElement.GetProperty("result").GetString());
        Assert.Contains("counted from Sep 21, 2026, because Sep 20 is a Sunday", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_prints_one_JSON_object_and_so_does_verify()
    {
        await Run("migrate");
        var file = Path.Combine(_folder, "accounts.csv");
        await File.WriteAllTextAsync(file, Account);

        var imported = await Run("import", "accounts", file, "--json");
        var again = await Run("import", "accounts", file, "--json");
        var verified = await Run("verify", "--json");

        Assert.Equal((0, 0, 0), (imported.Code, again.Code, verified.Code));
        Assert.Equal($$"""{"file":{{JsonSerializer.Serialize(file)}},"rows":1,"imported":1,"unchanged":0,"rejected":0,"amount":"0.00"}""", imported.Said.TrimEnd());
        Assert.Equal((0, 1), (Number(again.Said, "imported"), Number(again.Said, "unchanged")));
        using var answer = JsonDocument.Parse(verified.Said);
        Assert.True(answer.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal(("0.00", 1), (answer.RootElement.GetProperty("owing").GetString(), answer.RootElement.GetProperty("accounts").GetInt32()));
    }

    [Fact]
    public async Task Migrating_records_the_rule_book_and_its_rows_are_listed_and_compared()
    {
        var without = await Run("rates", "check");
        var migrated = await Run("migrate");
        var again = await Run("migrate");
        var check = await Run("rates", "check");
        var day = await Run("rates", "list", "--topic", "late-rules/sales/interest/in-force", "--on", "2022-12-31");
        var other = await Run("rates", "list", "--jurisdiction", "pennsylvania", "--json");

        Assert.Contains("There are no records of east-baton-rouge here", without.Said, StringComparison.Ordinal);
        Assert.Contains("rows of the rule book were recorded.", migrated.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("recorded", again.Said, StringComparison.Ordinal);
        Assert.Contains("east-baton-rouge as recorded: good; ", check.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("otherwise", check.Said, StringComparison.Ordinal);
        Assert.Contains("  2004-01-01 to 2022-12-31  15% a year, calculated on a daily basis.  [brla.gov, FAQ 362; open]", day.Said, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(other.Said);
        Assert.Equal("pennsylvania", answer.RootElement.GetProperty("jurisdiction").GetString());
        Assert.All(answer.RootElement.GetProperty("rows").EnumerateArray(), r => Assert.Equal(JsonValueKind.Object, r.GetProperty("row").ValueKind));
    }

    [Theory]
    [InlineData("--topic", "counter/nothing", "The rule book has no topic 'counter/nothing'.")]
    [InlineData("--jurisdiction", "texas", "There is no rule book 'texas'.")]
    [InlineData("--on", "tomorrow", "“tomorrow” is not a date.")]
    public async Task A_list_of_rules_that_cannot_be_is_refused_with_a_sentence(string option, string value, string says)
    {
        var (code, _, refused) = await Run("rates", "list", option, value);

        Assert.Equal(CommandLine.Refused, code);
        Assert.Contains(says, refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_rows_are_listed_and_refuse_the_import()
    {
        await Run("migrate");
        var file = Path.Combine(_folder, "accounts.csv");
        await File.WriteAllTextAsync(file, Account.Replace("0102000080", "0102000081", StringComparison.Ordinal));

        var (code, said, refused) = await Run("import", "accounts", file);

        Assert.Equal(CommandLine.Refused, code);
        Assert.Contains("Line 2, account_number \"0102000081\": The check digit is wrong", said, StringComparison.Ordinal);
        Assert.Contains("--accept-good", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_on_the_command_line_reaches_a_verb()
    {
        await Run("migrate");
        var file = Path.Combine(_folder, "accounts.csv");
        await File.WriteAllTextAsync(file, Account);

        var (code, said, _) = await Run("import", "accounts", file, "--Office:Jurisdiction=pennsylvania");

        Assert.Equal(CommandLine.Refused, code);
        Assert.Contains("The rule book of Pennsylvania has no such location", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_said_in_a_sentence()
    {
        var (code, _, refused) = await Run("verify", "--Database:Provider=oracle");

        Assert.Equal(CommandLine.Refused, code);
        Assert.Contains("Set it to sqlite or sqlserver", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_is_added_listed_and_shut()
    {
        await Run("migrate");

        var added = await Run("user", "add", "anna", "--role", "clerk", "--person", "E-7", "--name", "A. Guidry");
        var shut = await Run("user", "disable", "anna");
        var listed = await Run("user", "list");

        Assert.Equal((0, 0, 0), (added.Code, shut.Code, listed.Code));
        Assert.Contains("One-time code, shown this once", added.Said, StringComparison.Ordinal);
        Assert.Contains("A. Guidry", listed.Said, StringComparison.Ordinal);
        Assert.Contains("disabled since", listed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_made_once()
    {
        await Run("migrate");
        var file = Path.Combine(_folder, "backup.db");

        Assert.Equal(0, (await Run("backup", file)).Code);
        Assert.Equal(CommandLine.Refused, (await Run("backup", file)).Code);
    }

    [Fact]
    public async Task In_production_a_sample_office_gives_out_no_password()
    {
        await Run("migrate");

        var (code, said, _) = await Run("sample", "--environment=Production");

        Assert.Equal(0, code);
        Assert.DoesNotContain("Password", said, StringComparison.Ordinal);
        Assert.Empty((await Run("user", "list")).Said);
    }

    [Fact]
    public async Task In_production_serving_refuses_records_that_are_not_prepared()
    {
        var (code, _, refused) = await Run("serve", "--environment=Production", "--Urls=http://127.0.0.1:0");

        Assert.Equal(CommandLine.Refused, code);
        Assert.Contains("Run migrate first", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_told_from_the_verb()
    {
        var (verb, settings) = CommandLine.Split(["import", "accounts", "--Office:TimeZone", "America/Chicago", "f.csv", "--Database:Provider=sqlite", "--json", "--urls=http://x"]);

        Assert.Equal(["import", "accounts", "f.csv", "--json"], verb);
        Assert.Equal(["--Office:TimeZone", "America/Chicago", "--Database:Provider=sqlite", "--urls=http://x"], settings);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_calculation_needs_no_records_and_prints_its_steps()
    {
        var (code, said, refused) = await Run("calc", "balance", "--jurisdiction", "pennsylvania", "--tax", "sales", "--due", "2026-01-20", "--amount", "1000", "--payment", "2026-02-19=400", "--payment", "2026-03-19=10", "--as-of", "2026-04-20", "--json");

        Assert.Equal((0, ""), (code, refused));
        using var answer = JsonDocument.Parse(said);
        var result = answer.RootElement.GetProperty("result");
        Assert.Equal(["599.02", "150.00", "3.68", "0.00", "752.70"], new[] { "tax", "penalty", "interest", "fees", "total" }.Select(part => result.GetProperty(part).GetString()));
        var first = answer.RootElement.GetProperty("lines")[0];
        Assert.Equal(["label", "from", "to", "days", "rate", "factor", "amount"], first.EnumerateObject().Select(p => p.Name).Take(7));
        Assert.Equal(("2026-01-21", "2026-04-20", 90, "0.05"), (first.GetProperty("from").GetString(), first.GetProperty("to").GetString(), first.GetProperty("days").GetInt32(), first.GetProperty("rate").GetString()));
        Assert.Contains("72 P.S. 7266(a)", answer.RootElement.GetProperty("authority").EnumerateArray().Select(a => a.GetString()));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*.db"));
    }

    [Theory]
    [InlineData("91", "days", "--jurisdiction", "pennsylvania", "--from", "2017-01-17", "--to", "2017-04-18")]
    [InlineData("\"9.95\"", "rate", "--jurisdiction", "EAST-BATON-ROUGE", "--location", "1701", "--on", "2021-01-01")]
    [InlineData("\"0.000192\"", "factor", "--jurisdiction", "pennsylvania", "--year", "2023")]
    [InlineData("\"valid\"", "routing-number", "021000021")]
    public async Task The_answer_of_a_calculation_is_what_a_program_expects(string result, params string[] asked)
    {
        var (code, said, _) = await Run(["calc", .. asked, "--json"]);

        Assert.Equal(0, code);
        using var answer = JsonDocument.Parse(said);
        Assert.Equal(result, answer.RootElement.GetProperty("result").GetRawText());
    }

    [Theory]
    [InlineData("There is no rule book 'atlantis'. Choose one of these: east-baton-rouge, pennsylvania.", "days", "--jurisdiction", "atlantis", "--from", "2026-01-01", "--to", "2026-01-02")]
    [InlineData("Location: there is no '9999'. Choose one of these: STATE, ALLEG, PHILA.", "rate", "--jurisdiction", "pennsylvania", "--location", "9999", "--on", "2026-01-01")]
    [InlineData("From: '2026-02-30' is not a day such as 2026-11-20.", "days", "--jurisdiction", "pennsylvania", "--from", "2026-02-30", "--to", "2026-03-02")]
    [InlineData("The second day is before the first. Enter a later day.", "days", "--jurisdiction", "pennsylvania", "--from", "2026-03-02", "--to", "2026-03-01")]
    [InlineData("The rule book has no rate of sales at location 1701 in East Baton Rouge on May 1, 2010. Its first row begins on Apr 1, 2019. Ask a supervisor.", "rate", "--jurisdiction", "east-baton-rouge", "--location", "1701", "--on", "2010-05-01")]
    public async Task A_question_the_book_cannot_answer_is_refused_in_one_sentence(string sentence, params string[] asked) =>
        Assert.Equal((CommandLine.Refused, "", sentence), await Run(["calc", .. asked, "--json"]) is var (code, said, refused) ? (code, said, refused.TrimEnd()) : default);

    private static int Number(string json, string name)
    {
        using var answer = JsonDocument.Parse(json);
        return answer.RootElement.GetProperty(name).GetInt32();
    }

    private async Task<(int Code, string Said, string Refused)> Run(params string[] args)
    {
        var (said, refused, typed) = (Console.Out, Console.Error, Console.In);
        using var output = new StringWriter();
        using var error = new StringWriter();
        Console.SetOut(output);
        Console.SetError(error);
        Console.SetIn(new StringReader(""));
        try
        {
            var code = await CommandLine.RunAsync(
            [
                .. args, $"--ConnectionStrings:TaxCounter=Data Source={Path.Combine(_folder, "taxcounter.db")}", $"--Keys:Path={Path.Combine(_folder, "keys", "taxids.json")}",
                $"--Keys:Cookies={Path.Combine(_folder, "keys")}", "--Logs:Path=",
            ]);
            return (code, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(said);
            Console.SetError(refused);
            Console.SetIn(typed);
        }
    }
}

/// <summary>Tests that own the console.</summary>
[CollectionDefinition(nameof(VerbsOneByOne), DisableParallelization = true)]
public sealed class VerbsOneByOne;
