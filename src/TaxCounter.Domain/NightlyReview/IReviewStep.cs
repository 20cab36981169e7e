using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.NightlyReview;

/// <summary>
/// One part of the nightly review, said by the duty that it is about, in the duty's own folder. The program collects them. Each first names what could need something,
/// from an index; then looks at some of it at a time; and does what the rule book lets the program do by itself.
/// </summary>
public interface IReviewStep
{
    /// <summary>As records and addresses have it: <c>payment-plans</c>. Never changed.</summary>
    string Code { get; }

    /// <summary>As the page says it: <c>Payment plans</c>.</summary>
    string Name { get; }

    /// <summary>Its place among the others.</summary>
    int Place { get; }

    /// <summary>The keys of what could need something on a day; not more than must be looked at. In any order.</summary>
    /// <param name="day">The day of the review.</param>
    /// <param name="stop">Ends it.</param>
    Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop);

    /// <summary>What some of them need, at most one thing each; nothing of those that need nothing. Writes nothing.</summary>
    /// <param name="keys">Some of the candidates.</param>
    /// <param name="day">The day of the review.</param>
    Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day);

    /// <summary>Does what was found, in one transaction with its entry in the audit trail. Null when it is done; otherwise why not, and a person sees to it.</summary>
    /// <param name="finding">What was found; <see cref="ReviewFinding.LeftBecause"/> is null.</param>
    /// <param name="act">The program, now.</param>
    Task<Refusal?> Do(ReviewFinding finding, CounterAct act);
}
