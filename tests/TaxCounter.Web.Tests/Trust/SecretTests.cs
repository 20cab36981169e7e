using System.Reflection;
using TaxCounter.Data.Storage;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>What is kept nowhere in the clear: tax ids, passwords, card numbers (checklist 40, 42, 43).</summary>
public sealed class SecretTests
{
    // Three ways to write it; each field gets another one, each kind of tender all of them in turn.
    private static readonly string[] _cards = ["4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111"];

    // A tax id in free text, in the shapes it is written in.
    private static readonly string[] _taxIds = ["987-65-4329", "98-7654329", "SSN 987654329"];

    [Fact]
    public async Task Tax_ids_that_were_searched_and_revealed_are_in_no_log_no_address_and_no_file()
    {
        var logs = Directory.CreateTempSubdirectory("taxcounter-logs-").FullName;
        await using var counter = new CounterFactory();
        counter.Settings["Logs:Path"] = logs;
        counter.Settings["Serilog:MinimumLevel"] = "Debug";
        counter.Settings["Serilog:MinimumLevel:Default"] = "Debug";
        await using var office = new FullOffice(counter);
        await office.Work();
        var supervisor = await counter.SignInAs("supervisor");
        List<string> addresses = [];

        foreach (var typed in FullOffice.TaxIds.SelectMany(t => new[] { t, $"{t[..2]}-{t[2..]}", t[..7] }))
        {
            var found = await supervisor.Submit(await supervisor.Page("/"), "form[action^='/search']", ("Q", typed));
            addresses.Add(found.Headers.Location?.OriginalString ?? "");
        }

        var url = $"/accounts/{office.Hostile.Number.Digits}/tax-id";
        var shown = await supervisor.Submit(await supervisor.Page(url), "main form[method=post]", ("Form.Reason", "Asked by the IRS"), ("Form.Password", CounterFactory.Password));
        Assert.Contains("72-3455413", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var raw = office.RawFiles();
        var log = string.Concat(Directory.GetFiles(logs).Select(Shared));

        Assert.Contains("/tax-id", log, StringComparison.Ordinal);
        foreach (var secret in FullOffice.TaxIds.SelectMany(t => new[] { t, $"{t[..2]}-{t[2..]}" }))
        {
            Assert.DoesNotContain(secret, log, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, string.Concat(addresses), StringComparison.Ordinal);
            Assert.DoesNotContain(secret, raw, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(CounterFactory.Password, log + raw, StringComparison.Ordinal);
        Assert.Contains(FullOffice.Image, raw, StringComparison.Ordinal);
    }

    /// <summary>Every text of every form there is, found by reflection, with something valid around it; whatever the form becomes, the number is not kept.</summary>
    [Fact]
    public async Task A_card_number_or_tax_id_typed_into_any_field_of_any_form_is_kept_nowhere()
    {
        await using var counter = new CounterFactory();
        await using var office = new FullOffice(counter);
        await office.Work();
        var clerk = await counter.SignInAs("clerk");
        var supervisor = await counter.SignInAs("supervisor");
        var tried = 0;

        foreach (var way in Way.All(counter).Where(w => w.Method == "POST" && !w.Pattern.StartsWith("/sign-in", StringComparison.Ordinal)))
        {
            var texts = way.Action!.MethodInfo.GetParameters().SelectMany(p => Texts(p.ParameterType, NameOf(p))).Where(n => n != "number").ToList();
            foreach (var text in texts)
            {
                var (browser, url, fields) = await Valid(way, office, way.Pattern.StartsWith("/cashiering", StringComparison.Ordinal) ? clerk : supervisor);
                foreach (var kind in way.Pattern.StartsWith("/cashiering/payments", StringComparison.Ordinal) ? Enum.GetNames<Domain.Cashiering.TenderKind>() : [""])
                {
                    foreach (var secret in new[] { _cards[tried % _cards.Length], IsForTaxIds(text) ? "" : _taxIds[tried % _taxIds.Length] }.Where(s => s.Length > 0))
                    {
                        tried++;
                        var sent = fields.Where(f => f.Name != text && f.Name is not ("Form.Kind" or "Form.Tenders[0].Kind"));
                        var answer = await browser.Post(url, [.. sent, ("Form.Kind", kind), ("Form.Tenders[0].Kind", kind), (text, secret)]);
                        Assert.True((int)answer.StatusCode < 500, $"{way} with {secret} in {text} answered {answer.StatusCode}.");
                    }
                }
            }
        }

        Assert.True(tried > 100, $"Only {tried} were tried.");
        var raw = office.RawFiles();
        Assert.Contains("typed in a test", raw, StringComparison.Ordinal);
        Assert.Equal("", string.Join('\n', _cards.Concat(_taxIds).Where(c => raw.Contains(c, StringComparison.Ordinal)).Select(c => Around(raw, c))));
    }

    /// <summary>Where a tax id belongs, and where it is asked for and kept nowhere.</summary>
    private static bool IsForTaxIds(string field) => field.Contains("TaxId", StringComparison.Ordinal) || field is "Q" or "q";

    [Fact]
    public async Task No_table_has_a_column_for_a_card_number_or_its_code_and_the_last_four_are_four()
    {
        await using var counter = new CounterFactory();

        var columns = await counter.With<TaxCounterContext, List<string>>(c => Task.FromResult(c.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Select(p => p.Name).ToList()));
        var lastFour = await counter.With<TaxCounterContext, int?>(c => Task.FromResult(c.Model.FindEntityType(typeof(Domain.Cashiering.Tender))!.FindProperty("CardLastFour")!.GetMaxLength()));

        Assert.Equal(4, lastFour);
        Assert.Equal(["CardAmount", "CardFeeByProcessor", "CardLastFour", "CardReference"], columns.Where(c => c.Contains("Card", StringComparison.OrdinalIgnoreCase)).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(columns, c => c.Contains("Cvv", StringComparison.OrdinalIgnoreCase) || c.Contains("Cvc", StringComparison.OrdinalIgnoreCase) || c.Equals("Pan", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A form that would go through, as far as one form fits all.</summary>
    private static async Task<(CounterBrowser Browser, string Url, List<(string Name, string Value)> Fields)> Valid(Way way, FullOffice office, CounterBrowser browser)
    {
        if (way.Pattern.StartsWith("/cashiering/payments", StringComparison.Ordinal))
        {
            var page = await browser.Page("/cashiering/payments/new?account=" + office.Hostile.Number.Digits);
            var typed = page.QuerySelectorAll("#payment input[name]").Where(i => i.GetAttribute("type") is "hidden" or "checkbox").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));
            return (browser, way.Pattern,
            [
                .. typed, ("Form.Amount", "10.00"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "12"), ("Form.CardReference", "T-1"), ("Form.CardLastFour", "1111"), ("Form.Reason", "typed in a test"),
                ("Form.Tenders[0].Amount", "5.00"), ("Form.Tenders[0].RoutingNumber", "065000090"), ("Form.Tenders[0].DocumentNumber", "13"), ("Form.Tenders[0].CardReference", "T-2"), ("Form.Tenders[0].CardLastFour", "1111"),
            ]);
        }

        var number = way.Pattern.StartsWith("/accounts", StringComparison.Ordinal) ? office.Hostile.Number.Digits
            : way.Pattern.StartsWith("/deposits", StringComparison.Ordinal) ? office.Sealed.Number.ToString()
            : way.Pattern.StartsWith("/supervisor/voids", StringComparison.Ordinal) ? office.Waiting.Number.ToString() : office.Good.Number.ToString();
        var token = (await browser.Page("/")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;
        string[] prefixes = ["", "Form.", "Seal.", "Unseal.", "Verify.", "Bank."];
        (string, string)[] values = [("Reason", "typed in a test"), ("Password", CounterFactory.Password), ("UserName", "supervisor2"), ("By", "Queue"), ("BagNumber", "BAG-1"), ("Checks", "0"), ("Total", "90.00"), ("Amount", "90.00"), ("On", "2026-09-15"), ("Reference", "V-1"), ("Number", "9"), ("StartingCash", "100.00")];
        return (browser, way.At(number, office.Counted.Id.Value), [("FormToken", token), .. prefixes.SelectMany(p => values.Select(v => (p + v.Item1, v.Item2)))]);
    }

    private static string NameOf(ParameterInfo parameter)
    {
        var isForm = parameter.ParameterType.Name.EndsWith("Form", StringComparison.Ordinal);
        var prefix = parameter.GetCustomAttribute<Microsoft.AspNetCore.Mvc.BindAttribute>()?.Prefix ?? parameter.GetCustomAttribute<Microsoft.AspNetCore.Mvc.FromFormAttribute>()?.Name;
        return prefix ?? (isForm ? "" : parameter.Name!);
    }

    /// <summary>The names of the texts a form takes, lists and rows included.</summary>
    private static IEnumerable<string> Texts(Type type, string name) =>
        type == typeof(string) ? [name]
        : type != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && type.IsGenericType ? Texts(type.GetGenericArguments()[0], name + "[0]")
        : type.Namespace?.StartsWith("TaxCounter.Web", StringComparison.Ordinal) == true && type.IsClass && !type.Name.StartsWith("Check", StringComparison.Ordinal)
            ? type.GetProperties().Where(p => p.CanWrite).SelectMany(p => Texts(p.PropertyType, name.Length == 0 ? p.Name : name + "." + p.Name))
            : [];

    private static string Around(string raw, string card)
    {
        var at = raw.IndexOf(card, StringComparison.Ordinal);
        return new string([.. raw.Substring(Math.Max(0, at - 200), 300).Select(c => char.IsControl(c) ? ' ' : c)]);
    }

    private static string Shared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
