using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>A quote and how it stands today.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="State">How it stands.</param>
/// <param name="Next">The next of its days, today included; of a past one its last.</param>
/// <param name="Now">What that day comes to by what is known now.</param>
/// <param name="Since">What was posted on the account since it was made and explains a change, newest first.</param>
public sealed record QuoteCheck(PayoffQuote Quote, QuoteState State, QuotedDay Next, Money Now, IReadOnlyList<HistoryRow> Since);
