using System.Text.Json;
using TaxCounter.Web.Commands;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>The verbs as they are typed, over a SQLite file of their own. They speak on the console of the whole process, so nothing runs beside them.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class VerbTests : VerbTest
{
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

    [Theory]
    [InlineData("--Office:Phone=(225) 555-0100")]
    [InlineData("--Office:Address=222 St Louis St;Baton Rouge, LA 70802")]
    public async Task In_production_serving_refuses_an_office_whose_letters_would_not_say_where_it_is(string only)
    {
        await Run("migrate");

        var (code, _, refused) = await Run("serve", "--environment=Production", "--Urls=http://127.0.0.1:0", only);

        Assert.Equal(CommandLine.Refused, code);
        Assert.Contains("Set Office:Address (lines with a semicolon between them) and Office:Phone", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_told_from_the_verb()
    {
        var (verb, settings) = CommandLine.Split(["import", "accounts", "--Office:TimeZone", "America/Chicago", "f.csv", "--Database:Provider=sqlite", "--json", "--urls=http://x"]);

        Assert.Equal(["import", "accounts", "f.csv", "--json"], verb);
        Assert.Equal(["--Office:TimeZone", "America/Chicago", "--Database:Provider=sqlite", "--urls=http://x"], settings);
        Assert.Equal(["restore", "f.db"], CommandLine.Split(["--", "restore", "f.db"]).Verb); // typed as after "dotnet run"
    }
}

/// <summary>Tests that own the console.</summary>
[CollectionDefinition(nameof(VerbsOneByOne), DisableParallelization = true)]
public sealed class VerbsOneByOne;
