using System.Text.Json.Nodes;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;
using TaxCounter.Web.Accounts;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>The texts that customers read, one file for each language.</summary>
public class CustomerLanguageTests
{
    private static readonly CustomerLanguages _languages = CustomerLanguages.Load();

    private static CustomerLanguage Spanish => _languages.Find("es")!;

    [Fact]
    public void English_and_spanish_are_offered_and_no_other() =>
        Assert.Equal([("en", "English"), ("es", "Español")], _languages.All.Select(l => (l.Code, l.Name)));

    [Fact]
    public void Every_text_is_in_both_files_with_the_same_placeholders()
    {
        var files = Files();

        Assert.Equal(["en", "es"], files.Keys.Order());
        Assert.Equal(2, CustomerLanguages.Read(files).All.Count);
        foreach (var part in new[] { "texts", "counts", "taxes" })
        {
            Assert.Equal(Keys(files["en"], part), Keys(files["es"], part));
        }
    }

    [Theory]
    [InlineData("texts", "paid", null, "look at 'paid'")]
    [InlineData("texts", "paid", "Pagado", "placeholders of the English one in 'paid'")]
    [InlineData("texts", "paid", "Pagado el {dia}", "placeholders of the English one in 'paid'")]
    [InlineData("texts", "paid", "", "placeholders of the English one in 'paid'")]
    [InlineData("texts", "never", "Nunca", "look at 'never'")]
    [InlineData("taxes", "sales", null, "look at 'sales'")]
    [InlineData("more", "anything", "x", "cannot be read")]
    public void A_file_that_is_not_complete_stops_the_start(string part, string key, string? text, string says)
    {
        var files = Files();
        var spanish = JsonNode.Parse(files["es"])!;
        spanish[part] ??= new JsonObject();
        spanish[part]!.AsObject().Remove(key);
        if (text is not null)
        {
            spanish[part]![key] = text;
        }

        files["es"] = spanish.ToJsonString();

        Assert.Contains(says, Assert.Throws<InvalidOperationException>(() => CustomerLanguages.Read(files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_tax_and_fee_of_both_offices_has_a_name_in_every_language()
    {
        var names = JsonNode.Parse(Files()["es"])!["taxes"]!.AsObject().Select(t => t.Key).ToHashSet();
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

    [Theory]
    [InlineData(StepUnit.ThirtyDaysOrPart, 1, "1 período de 30 días o fracción")]
    [InlineData(StepUnit.ThirtyDaysOrPart, 2, "2 períodos de 30 días o fracción")]
    [InlineData(StepUnit.FullThirtyDays, 2, "2 períodos completos de 30 días")]
    [InlineData(StepUnit.MonthOrPart, 1, "1 mes o fracción")]
    [InlineData(StepUnit.CalendarMonthOrPart, 3, "3 meses calendario o fracción")]
    public void One_is_said_otherwise_than_several(StepUnit unit, int count, string says) =>
        Assert.Contains(says + ", 5 % por cada uno, sobre $911.20", Spanish.Step(Step(Component.Penalty, unit, count)), StringComparison.Ordinal);

    [Fact]
    public void Interest_by_the_day_tells_its_first_day_rate_or_factor()
    {
        Assert.Equal("Intereses, del 22 de septiembre de 2026 al 20 de noviembre de 2026: 60 días, 5 % al año, sobre $911.20", Spanish.Step(Step(Component.Interest, StepUnit.Day, 60)));
        var factor = Step(Component.Interest, StepUnit.Day, 60) with { Factor = 0.000192m };
        Assert.Equal("Interest, September 22, 2026 to November 20, 2026: 60 days, daily factor 0.000192, of $911.20", _languages.English.Step(factor));
        Assert.Equal("911.20 × 0.000192 × 60", factor.Working());
        Assert.Equal("911.20 × 5 % × 60 / 365", Step(Component.Interest, StepUnit.Day, 60).Working());
    }

    [Fact]
    public void Everything_that_can_lie_ahead_has_its_sentence()
    {
        var day = new DateOnly(2026, 11, 21);
        var both = new Ahead(AheadKind.BecomesLate, day) { Penalty = new Money(4556), Interest = new Money(912) };
        Ahead[] ahead =
        [
            both,
            both with { Kind = AheadKind.StepBegins, Number = 3, Unit = StepUnit.ThirtyDaysOrPart },
            new(AheadKind.MonthBegins, day) { Number = 3, Unit = StepUnit.MonthOrPart, Interest = new Money(912) },
            new(AheadKind.CapReached, null) { Cap = 0.25m },
            new(AheadKind.CapComes, day) { Cap = 0.25m },
            new(AheadKind.GrowsDaily, null) { Interest = new Money(17) },
            new(AheadKind.GrowsDaily, day),
        ];
        Assert.Equal(
            [
                "A partir del 21 de noviembre de 2026 estará vencido: $45.56 de multa y $9.12 de intereses más.",
                "El 21 de noviembre de 2026 comienza el siguiente período de 30 días (número 3): $45.56 de multa y $9.12 de intereses más.",
                "El 21 de noviembre de 2026 comienza el siguiente mes (número 3): $9.12 de intereses más.",
                "La multa llegó a su tope de 25 % y ya no aumenta.",
                "El 21 de noviembre de 2026 la multa llegará a su tope de 25 % y dejará de aumentar.",
                "Los intereses aumentan unos $0.17 por día.",
                "A partir del 21 de noviembre de 2026 los intereses aumentan menos de un centavo por día.",
            ],
            Spanish.Ahead(new Assessment { Penalty = Money.Zero, Interest = Money.Zero, Steps = [], WhatLiesAhead = ahead }));
    }

    private static AssessmentStep Step(Component component, StepUnit unit, int count) => new()
    {
        Component = component,
        From = new DateOnly(2026, 9, 21),
        To = new DateOnly(2026, 11, 20),
        Days = 60,
        Rate = 0.05m,
        Base = new Money(91120),
        Amount = new Money(1),
        Count = count,
        Unit = unit,
        Label = "",
        Counted = "",
        Formula = "",
        Authority = new Authority("R.S. 47:337.70", Certainty.Verified),
    };

    private static List<string> Keys(string file, string part) => [.. JsonNode.Parse(file)![part]!.AsObject().Select(t => t.Key).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Files()
    {
        var assembly = typeof(CustomerLanguages).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.StartsWith("Words.", StringComparison.Ordinal)).ToDictionary(n => n["Words.".Length..], n =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!);
            return reader.ReadToEnd();
        });
    }
}
