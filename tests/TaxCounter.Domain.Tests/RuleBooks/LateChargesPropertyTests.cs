using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.RuleBooks.SomeRules;

namespace TaxCounter.Domain.Tests.RuleBooks;

/// <summary>What holds for every tax, every due date and every list of payments, under every kind of rule.</summary>
public class LateChargesPropertyTests
{
    private static readonly RandomCases _random = new(400);

    private static readonly RuleBook[] _books =
    [
        Book(Penalty, Monthly),
        Book(Penalty with { Stepping = PenaltyStepping.CompletedThirtyDays }, Monthly with { Start = InterestStart.FirstOfDueMonth }),
        Book(Penalty with { Stepping = PenaltyStepping.FirstOfMonth, NotBefore = new DayOfYear(3, 1) }, Interest(InterestCounting.AnnualDaily, (Day("2000-01-01"), 0.15m, null))),
        Book(Penalty with { Stepping = PenaltyStepping.MonthOrPart }, Interest(InterestCounting.PublishedDailyFactor, [.. Enumerable.Range(2015, 20).Select(y => (new DateOnly(y, 1, 1), 0.07m, (decimal?)0.000192m))])),
    ];

    /// <summary>One of the books, a tax, a due date, up to six payments around it, and the day asked.</summary>
    private static readonly Gen<(RuleBook Book, LateChargesQuestion Question)> _cases =
        from book in Gen.Elements(_books)
        from cents in Gen.Choose(0, 500_000)
        from dueAfter in Gen.Choose(0, 2000)
        from late in Gen.Choose(-20, 900)
        from count in Gen.Choose(0, 6)
        from credits in Credit(dueAfter).ArrayOf(count)
        select (book, Question(cents, Start.AddDays(dueAfter), Start.AddDays(dueAfter + late), credits));

    private static DateOnly Start => Day("2020-01-20");

    private static Gen<DatedAmount> Credit(int dueAfter) =>
        from day in Gen.Choose(-30, 400)
        from cents in Gen.Choose(1, 200_000)
        select new DatedAmount(Start.AddDays(dueAfter + day), new Money(cents));

    private static LateAmounts Amounts((RuleBook Book, LateChargesQuestion Question) it) => it.Book.LateAmountsOf(it.Question).Value;

    private static void Holds(Func<(RuleBook Book, LateChargesQuestion Question), bool> property) => _random.Hold(Prop.ForAll(_cases.ToArbitrary(), property));

    [Fact]
    public void Interest_and_penalty_never_fall_when_the_day_advances() => Holds(it =>
    {
        var today = Amounts(it);
        var tomorrow = Amounts((it.Book, it.Question with { AsOf = it.Question.AsOf.AddDays(1) }));
        return tomorrow.Interest >= today.Interest && tomorrow.Penalty >= today.Penalty;
    });

    [Fact]
    public void The_penalty_is_never_above_its_cap() => Holds(it =>
        Amounts(it).Penalty <= it.Question.Charges.Total(c => c.Amount).Times(0.25m, MidpointRounding.AwayFromZero));

    [Fact]
    public void A_payment_and_its_reversal_leave_the_assessment_as_if_neither_had_been() => Holds(it =>
    {
        var day = it.Question.DueOn.AddDays(17);
        var both = it.Question with { Credits = [new DatedAmount(day, new Money(777)), .. it.Question.Credits, new DatedAmount(day, new Money(-777))] };
        var plain = it.Book.LateChargesOf(it.Question).Value;
        var undone = it.Book.LateChargesOf(both).Value;
        return plain.Steps.SequenceEqual(undone.Steps) && plain.Next == undone.Next && plain.NextIncrease == undone.NextIncrease;
    });

    [Fact]
    public void Splitting_a_payment_of_one_day_or_changing_the_order_changes_nothing() => Holds(it =>
    {
        var split = it.Question.Credits.Reverse().SelectMany(c => new[] { c with { Amount = new Money(c.Amount.Cents / 3) }, c with { Amount = c.Amount - new Money(c.Amount.Cents / 3) } });
        return Amounts(it) == Amounts((it.Book, it.Question with { Credits = [.. split] }));
    });

    [Fact]
    public void The_steps_add_up_to_the_amounts_and_both_ways_of_asking_agree() => Holds(it =>
    {
        var told = it.Book.LateChargesOf(it.Question).Value;
        return Amounts(it) == new LateAmounts(told.Penalty, told.Interest)
            && told.Steps.Where(s => s.Component == Component.Penalty).Total(s => s.Amount) == told.Penalty
            && told.Steps.Where(s => s.Component == Component.Interest).Total(s => s.Amount) == told.Interest
            && told.Steps.All(s => s.Days >= 0 && s.To <= it.Question.AsOf);
    });

    /// <summary>A second row that says the same from any day on cuts the legs there. What is rounded differs by cents; what is multiplied does not.</summary>
    [Fact]
    public void Splitting_a_span_at_any_day_gives_the_same_interest_before_rounding() => Holds(it =>
    {
        var rule = it.Book.FindTaxType("sales")!.Late!.Interest!.Readings[0].Value;
        var cut = it.Question.DueOn.AddDays(1 + (Math.Abs(it.Question.AsOf.DayNumber - it.Question.DueOn.DayNumber) / 2));
        var row = rule.Rates.On(cut).Value;
        var rows = rule.Rates.Rows.Any(r => r.FirstDay == cut) ? rule.Rates.Rows : [.. rule.Rates.Rows.Append(row with { FirstDay = cut }).OrderBy(r => r.FirstDay)];
        var split = Book(null, rule with { Rates = new DatedRows<InterestRate>("interest rate", rows) });
        return Exact(split, rule) == Exact(it.Book, rule);

        decimal Exact(RuleBook book, InterestRule rule) => book.LateChargesOf(it.Question).Value.Steps.Where(s => s.Component == Component.Interest)
            .Sum(s => s.Base.Cents * Times(s, rule));
    });

    private static decimal Times(LateChargesStep step, InterestRule rule)
    {
        var counted = int.Parse(step.Counted.Split(' ')[0], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
        return rule.Counting switch
        {
            InterestCounting.MonthOrPart => step.Rate * counted,
            InterestCounting.AnnualDaily => step.Rate * counted,
            _ => step.Factor!.Value * counted,
        };
    }

    [Fact]
    public void The_next_increase_comes_on_its_day_and_is_what_was_said() => Holds(it =>
    {
        var now = Amounts(it);
        if (it.Book.LateChargesOf(it.Question with { Credits = [.. it.Question.Credits.Where(c => c.Day <= it.Question.AsOf)] }).Value.NextIncrease is not { } next)
        {
            return true;
        }

        var known = it.Question with { Credits = [.. it.Question.Credits.Where(c => c.Day <= it.Question.AsOf)] };
        var then = Amounts((it.Book, known with { AsOf = next.On }));
        var before = Amounts((it.Book, known with { AsOf = next.On.AddDays(-1) }));
        return next.On > it.Question.AsOf && then.Penalty - now.Penalty == next.Penalty && then.Interest - now.Interest == next.Interest && before.Penalty == now.Penalty;
    });
}
