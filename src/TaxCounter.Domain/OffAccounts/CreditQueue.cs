using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>The queue of credits as it is listed.</summary>
/// <param name="Page">A page of it, the earliest refund right first.</param>
/// <param name="Total">What all of them come to.</param>
/// <param name="EndingSoon">How many of them have a refund right that ends soon, by the rule book's days.</param>
public sealed record CreditQueue(RecordPage<CreditRow> Page, Money Total, int EndingSoon);
