using TaxCounter.Data.Correspondence;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Accounts;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>How a period is explained to a customer in their language.</summary>
public class OwedWordsTests
{
    private static readonly CustomerLanguages _languages = LanguageFiles.Load(Duty.PartsIn<DutyRecords>(typeof(DutyRecords).Assembly));

    private static CustomerLanguage Spanish => _languages.Find("es")!;

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
        Assert.Equal("911.20 × 5% × 60 / 365", Step(Component.Interest, StepUnit.Day, 60).Working());
    }

    [Fact]
    public void Everything_that_can_lie_ahead_has_its_sentence()
    {
        var day = new DateOnly(2026, 11, 21);
        var both = new UpcomingChange(UpcomingChangeKind.BecomesLate, day) { Penalty = new Money(4556), Interest = new Money(912) };
        UpcomingChange[] ahead =
        [
            both,
            both with { Kind = UpcomingChangeKind.StepBegins, Number = 3, Unit = StepUnit.ThirtyDaysOrPart },
            new(UpcomingChangeKind.MonthBegins, day) { Number = 3, Unit = StepUnit.MonthOrPart, Interest = new Money(912) },
            new(UpcomingChangeKind.CapReached, null) { Cap = 0.25m },
            new(UpcomingChangeKind.CapComes, day) { Cap = 0.25m },
            new(UpcomingChangeKind.GrowsDaily, null) { Interest = new Money(17) },
            new(UpcomingChangeKind.GrowsDaily, day),
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
            Spanish.UpcomingChanges(new LateCharges { Penalty = Money.Zero, Interest = Money.Zero, Steps = [], UpcomingChanges = ahead }));
    }

    private static LateChargesStep Step(Component component, StepUnit unit, int count) => new()
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
}
