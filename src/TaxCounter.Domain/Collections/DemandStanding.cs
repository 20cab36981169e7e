using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>A demand with what is still owed of the periods it is for.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Owed">What is owed today for what it demands.</param>
public sealed record DemandStanding(Demand Demand, Money Owed)
{
    /// <summary>Whether all of it is paid.</summary>
    public bool IsPaid => !Owed.IsPositive;

    /// <summary>Whether its last day passed unpaid.</summary>
    public bool IsPast(DateOnly day) => !IsPaid && day > Demand.LastDay;

    /// <summary>The sentence of the account page.</summary>
    public string Sentence(DateOnly day) =>
        $"{Demand.Amount.InDollars()} demanded on {DateWords.Date(Demand.SentOn)}: " + (IsPaid ? "paid"
            : IsPast(day) ? $"the last day, {DateWords.Date(Demand.LastDay)}, passed with {Owed.InDollars()} unpaid; it may be collected by distraint ({Demand.Authority})"
            : $"to be paid by {DateWords.WithWeekday(Demand.LastDay)} ({Demand.Authority}){(Demand.SafeDay == Demand.LastDay ? "" : $"; {DateWords.WithWeekday(Demand.SafeDay)} is safe")}");
}
