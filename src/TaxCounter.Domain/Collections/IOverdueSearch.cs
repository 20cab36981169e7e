using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Collections;

/// <summary>Lists the accounts with something unpaid past its due date.</summary>
public interface IOverdueSearch
{
    /// <summary>One page of them.</summary>
    Task<OverdueList> List(OverdueQuestion question);

    /// <summary>
    /// The accounts that come first among those that may be called: with a number that is not known to be wrong, without an alert that keeps them out of call mode, nobody
    /// else calling, not contacted today, and no promise whose day is still to come.
    /// </summary>
    /// <param name="question">Which list, in which order; its page does not count.</param>
    /// <param name="person">Who calls.</param>
    /// <param name="at">The moment, UTC.</param>
    /// <param name="most">At most so many.</param>
    Task<IReadOnlyList<AccountId>> Callable(OverdueQuestion question, string person, DateTime at, int most);

    /// <summary>All of a list in its order, at most so many: for a file, and for letters in bulk.</summary>
    Task<IReadOnlyList<OverdueRow>> All(OverdueQuestion question, int most);
}
