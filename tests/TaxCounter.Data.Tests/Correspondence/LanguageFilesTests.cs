using System.Text.Json.Nodes;
using TaxCounter.Data.Correspondence;
using TaxCounter.Data.Duties;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.Correspondence;

/// <summary>The texts that customers read, one file for each language.</summary>
public class LanguageFilesTests
{
    private static readonly CustomerLanguages _languages = LanguageFiles.Load(Duty.PartsIn<DutyRecords>(typeof(DutyRecords).Assembly));

    private static CustomerLanguage Spanish => _languages.Find("es")!;

    [Fact]
    public void English_and_spanish_are_offered_and_no_other() =>
        Assert.Equal([("en", "English"), ("es", "Español")], _languages.All.Select(l => (l.Code, l.Name)));

    [Fact]
    public void Every_duty_says_each_text_in_both_languages()
    {
        var files = Files();

        Assert.Equal(2, LanguageFiles.Read(files.Select(f => KeyValuePair.Create(f.Language, f.Json))).All.Count);
        Assert.Contains(files, f => f.Duty == "PenaltyWaivers");
        foreach (var duty in files.GroupBy(f => f.Duty))
        {
            Assert.Equal(["en", "es"], duty.Select(f => f.Language).Order());
            foreach (var part in new[] { "texts", "counts", "taxes", "examples", "figures" })
            {
                Assert.Equal(Keys(duty.Single(f => f.Language == "en").Json, part), Keys(duty.Single(f => f.Language == "es").Json, part));
            }
        }
    }

    [Theory]
    [InlineData("es", "Please bring the letter of the hospital.", "en")]
    [InlineData("es", "Proof of mailing", "en")]
    [InlineData("es", "The days in the hospital cover the day the tax was due.", "en")]
    [InlineData("es", "La carta del hospital con los días en que estuvo allí.", null)]
    [InlineData("es", "Carta del banco", null)]
    [InlineData("es", "El aviso de determinación de impuesto (notice of assessment) y la carta del banco.", null)]
    [InlineData("es", "Red River Builders LLC", null)]
    [InlineData("es", "", null)]
    [InlineData("es", null, null)]
    [InlineData("en", "La carta del hospital con los días en que estuvo allí.", "es")]
    [InlineData("en", "No se aceptó porque llegó tarde.", "es")]
    [InlineData("en", "The bill of Casa de la Cruz, and no other.", null)]
    [InlineData("en", "W-2, 1099", null)]
    public void A_text_that_seems_to_be_in_the_other_language_is_noticed(string meant, string? text, string? seems) =>
        Assert.Equal(seems, _languages.SeemsToBeIn(text, _languages.Find(meant)!)?.Code);

    [Fact]
    public void Every_table_of_a_preview_foots()
    {
        var tables = Files().SelectMany(f => JsonNode.Parse(f.Json)!["figures"]?.AsObject().Select(t => t.Value!) ?? []).ToList();

        Assert.NotEmpty(tables);
        Assert.All(tables.Where(t => t["total"] is not null), t => Assert.All(Enumerable.Range(1, t["head"]!.AsArray().Count - 1), c =>
        {
            List<Money> column = [.. t["rows"]!.AsArray().Select(r => Cents(r![c]!.GetValue<string>()))];
            var total = Cents(t["total"]![c]!.GetValue<string>());
            Assert.True(total == column.Total(m => m) || IsLeftOver(t, c, column, total), $"column {c} comes to {column.Total(m => m)}, and its total says {total}");
        }));

        // What is left after each row is no sum: it rises by what goes on, falls by what is paid, and ends where its last row ends.
        static bool IsLeftOver(JsonNode table, int c, List<Money> column, Money total)
        {
            Money At(int row, int cell) => Cents(table["rows"]![row]![cell]!.GetValue<string>());
            return c > 2 && total == column[^1] && Enumerable.Range(1, column.Count - 1).All(i => column[i] == column[i - 1] + At(i, c - 1) - At(i, c - 2));
        }

        static Money Cents(string cell) => Money.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var amount) ? amount : throw new InvalidOperationException(cell);
    }

    [Fact]
    public void A_text_that_two_duties_say_stops_the_start()
    {
        var files = Files().Append(("Deposits", "en", """{ "texts": { "paid": "Paid" } }"""));
        Assert.Equal("The texts 'en' say 'paid' twice, for two duties.", Assert.Throws<InvalidOperationException>(() => LanguageFiles.Read(files.Select(f => KeyValuePair.Create(f.Item2, f.Item3)))).Message);
    }

    [Theory]
    [InlineData("texts", "paid", null, "look at 'paid'")]
    [InlineData("texts", "paid", "Pagado", "placeholders of the English one in 'paid'")]
    [InlineData("texts", "paid", "Pagado el {dia}", "placeholders of the English one in 'paid'")]
    [InlineData("texts", "paid", "", "placeholders of the English one in 'paid'")]
    [InlineData("texts", "never", "Nunca", "look at 'never'")]
    [InlineData("taxes", "unicorns", "Unicornios", "look at 'unicorns'")]
    [InlineData("more", "anything", "x", "cannot be read")]
    public void A_file_that_is_not_complete_stops_the_start(string part, string key, string? text, string says)
    {
        var files = Files();
        var accounts = files.FindIndex(f => f is ("Accounts", "es", _));
        var spanish = JsonNode.Parse(files[accounts].Json)!;
        spanish[part] ??= new JsonObject();
        spanish[part]!.AsObject().Remove(key);
        if (text is not null)
        {
            spanish[part]![key] = text;
        }

        files[accounts] = ("Accounts", "es", spanish.ToJsonString());

        Assert.Contains(says, Assert.Throws<InvalidOperationException>(() => LanguageFiles.Read(files.Select(f => KeyValuePair.Create(f.Language, f.Json)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_tax_and_fee_of_both_offices_has_a_name_in_every_language()
    {
        var names = JsonNode.Parse(Files().Single(f => f is ("Correspondence", "es", _)).Json)!["taxes"]!.AsObject().Select(t => t.Key).ToHashSet();
        var types = new[] { "east-baton-rouge", "pennsylvania" }.SelectMany(j => RuleBookLoader.Load(j).TaxTypes).Select(t => t.Code);
        Assert.Superset(types.ToHashSet(), names);
    }

    [Theory]
    [InlineData("2026-11-20", "20 de noviembre de 2026", "viernes 20 de noviembre de 2026", "November 20, 2026", "Friday, November 20, 2026")]
    [InlineData("2027-01-03", "3 de enero de 2027", "domingo 3 de enero de 2027", "January 3, 2027", "Sunday, January 3, 2027")]
    public void A_day_is_written_as_each_language_writes_it(string day, string es, string esWeekday, string en, string enWeekday)
    {
        var it = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((es, esWeekday, en, enWeekday), (Spanish.Day(it), Spanish.WithWeekday(it), _languages.English.Day(it), _languages.English.WithWeekday(it)));
    }

    [Theory]
    [InlineData("2026-08", "August 2026", "agosto de 2026")]
    [InlineData("2026-Q2", "quarter 2 of 2026", "trimestre 2 de 2026")]
    [InlineData("2026-H2", "half 2 of 2026", "semestre 2 de 2026")]
    [InlineData("2026", "year 2026", "año 2026")]
    public void A_period_is_said_in_words(string period, string en, string es) =>
        Assert.Equal((en, es), (_languages.English.PeriodName(Period.Parse(period)), Spanish.PeriodName(Period.Parse(period))));

    /// <summary>What a letter says out of a rule book: reasons and their documents, interest, how to appeal, how sure a rule is.</summary>
    [Fact]
    public void Every_sentence_of_both_rule_books_that_a_letter_can_say_is_in_every_language()
    {
        List<string> said = [.. Enum.GetValues<Certainty>().Where(c => c is not (Certainty.Verified or Certainty.OfficeChoice)).Select(CertaintyWords.Of)];
        foreach (var book in RuleBookLoader.Jurisdictions.Select(RuleBookLoader.Load))
        {
            said.AddRange(book.Reasons.SelectMany(r => r.All).SelectMany(g => g.Rows.Rows.SelectMany(r => r.Value.Evidence).Prepend(g.Name)));
            said.AddRange(book.LicenseKinds.All.SelectMany(k => k.Rows.Rows).Where(r => r.NotFound is null).SelectMany(r => r.Value.Requirements.Select(n => n.Says)));
            said.AddRange(book.LicenseKinds.All.SelectMany(k => k.Rows.Rows).Where(r => r.NotFound is null).Select(r => r.Value.RevocationSays));
            said.AddRange(book.Reasons.SelectMany(r => r.All).SelectMany(g => g.Rows.Rows).Select(r => r.Authority.Text).Where(IsInWords));
            said.AddRange(book.Waivers.Interest.SelectMany(i => i.Rows.Rows).Where(r => r.NotFound is null).Select(r => r.Value.Says));
            said.AddRange(book.Deadlines.Appeals.Where(a => a.TaxTypes.Count > 0).SelectMany(a => a.Rows.Rows).Where(r => r.NotFound is null).Select(r => r.Value.Says));
        }

        Assert.True(said.Distinct().Count() > 25);
        Assert.Empty(_languages.All.SelectMany(l => said.Distinct().Where(s => !l.HasSentence(s)).Select(s => $"{l.Code}: {s}")));
        Assert.Equal("Sobre con el matasellos", Spanish.Sentence("Envelope with the postmark"));
        Assert.Equal("A row of the office (en inglés)", Spanish.Sentence("A row of the office"));
        Assert.Equal("R.S. 47:337.70", Spanish.Cited("R.S. 47:337.70"));
    }

    /// <summary>Whether an authority is more than the number of a law, a rule or a page: words that a customer would have to read in English.</summary>
    private static bool IsInWords(string authority) => System.Text.RegularExpressions.Regex.IsMatch(authority, "office|form|table|FAQ", System.Text.RegularExpressions.RegexOptions.IgnoreCase);

    private static List<string> Keys(string file, string part) => [.. (JsonNode.Parse(file)![part]?.AsObject() ?? []).Select(t => t.Key).Order(StringComparer.Ordinal)];

    private static List<(string Duty, string Language, string Json)> Files() =>
        [.. Duty.PartsIn<DutyRecords>(typeof(DutyRecords).Assembly).SelectMany(d => DutyFiles.Of(d, "Words").Select(f => (d.Name, f.Key, f.Value)))];
}
