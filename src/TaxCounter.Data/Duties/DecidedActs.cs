using TaxCounter.Data.Storage;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Duties;

/// <summary>The decisions of a duty that one kind of approval limits holds for; <c>verify</c> reads them where the rule book has such limits.</summary>
/// <param name="Limit">Which limits.</param>
/// <param name="Of">Reads them.</param>
public sealed record DecidedActs(LimitKind Limit, Func<TaxCounterContext, CancellationToken, Task<IReadOnlyList<DecidedAct>>> Of);
