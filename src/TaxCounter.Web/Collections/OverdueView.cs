using TaxCounter.Domain.Collections;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Collections;

/// <summary>The list as it is shown.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="List">One page of them.</param>
/// <param name="Today">The office's day.</param>
/// <param name="Trouble">Why the amount could not be read.</param>
/// <param name="Rules">The rule book: taxes and districts to choose from.</param>
/// <param name="Who">Who looks.</param>
public sealed record OverdueView(OverdueFilter Filter, OverdueList List, DateOnly Today, string? Trouble, RuleBook Rules, StaffMember Who)
{
    /// <summary>Days on which a kept promise is still shown.</summary>
    private const int DaysKeptShown = 30;

    /// <summary>Whether the sentence of a promise stands in the list: not once it was kept some time ago.</summary>
    public bool Shows(PromiseStanding promise)
    {
        ArgumentNullException.ThrowIfNull(promise);
        return promise.On(Today).State != PromiseState.Kept || promise.Promise.DueOn.AddDays(DaysKeptShown) >= Today;
    }
}
