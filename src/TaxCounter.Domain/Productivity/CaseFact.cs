namespace TaxCounter.Domain.Productivity;

/// <summary>One case as the reports count it.</summary>
/// <param name="Sort">What it is.</param>
/// <param name="Number">Its printed number.</param>
/// <param name="TakenOn">The day it was taken.</param>
/// <param name="Clerk">Who took it, by employee number.</param>
/// <param name="ClerkName">Their name.</param>
/// <param name="Result">What became of it.</param>
/// <param name="EndedOn">The day of the decision; null while it is open.</param>
public sealed record CaseFact(CaseSort Sort, string Number, DateOnly TakenOn, string Clerk, string ClerkName, CaseResult Result, DateOnly? EndedOn)
{
    /// <summary>Days from taking it to its decision, or to a day while it is open.</summary>
    public int DaysBy(DateOnly today) => Math.Max(0, (EndedOn ?? today).DayNumber - TakenOn.DayNumber);
}
