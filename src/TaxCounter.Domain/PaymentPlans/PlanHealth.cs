using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>How a plan goes, in one sentence: "2 of 6 kept, third nine days late: default in 21 days".</summary>
public static class PlanHealth
{
    private static readonly string[] _ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
    private static readonly string[] _numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>The sentence.</summary>
    public static string Words(this PlanStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var plan = standing.Plan;
        if (!plan.IsInForce)
        {
            return plan.State == PaymentPlanState.Completed && !standing.IsPaidInFull ? $"was paid in full, and {standing.Owed.InDollars()} is owed again" : plan.State.Words();
        }

        if (standing.IsPaidInFull)
        {
            return "paid in full";
        }

        var kept = $"{standing.Kept} of {standing.Months} kept";
        var danger = standing.Causes.Count == 0 ? null : Danger(standing);
        return standing.Late is { } late ? $"{kept}, {Name(late)} {Days(late.DaysLate)} late: {danger}"
            : danger is not null ? $"{kept}, {standing.Causes[0].Says}: {danger}"
            : plan.Notice is { } notice && notice.Act == PlanAct.ChangeNotice ? $"{kept}, notice of change until {DateWords.Date(notice.Until!.Value)}"
            : standing.Next is { } next ? $"{kept}, {(next.Planned.Number == 0 ? "down payment of " : "next ")}{next.Remaining.InDollars()} due {DateWords.Date(next.Planned.Due)}"
            : kept;
    }

    /// <summary>A number below the one of a plan in more danger: the list is in this order.</summary>
    public static (int Rank, DateOnly Day) Order(this PlanStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing switch
        {
            { MayDefault: true } => (0, standing.LastDay!.Value),
            { Causes.Count: > 0 } => (1, standing.LastDay!.Value),
            { Late: not null } => (2, standing.Late.Planned.Due),
            { IsPaidInFull: true } => (4, standing.Day),
            _ => (3, standing.Next?.Planned.Due ?? standing.Day),
        };
    }

    /// <summary><c>nine days</c>, <c>21 days</c>.</summary>
    internal static string Days(int days) => $"{(days < _numbers.Length ? _numbers[days] : days.ToString(CultureInfo.InvariantCulture))} {(days == 1 ? "day" : "days")}";

    private static string Danger(PlanStanding standing)
    {
        var days = standing.LastDay!.Value.DayNumber - standing.Day.DayNumber;
        return standing.MayDefault ? "can be put in default"
            : standing.IsLetterDue || days < 0 ? "cure letter due"
            : days == 0 ? "default after today"
            : $"default in {days.ToString(CultureInfo.InvariantCulture)} {(days == 1 ? "day" : "days")}";
    }

    private static string Name(PlanLine line) => line.Planned.Number == 0 ? "down payment" : line.Planned.Number < _ordinals.Length ? _ordinals[line.Planned.Number] : $"installment {line.Planned.Number}";
}
