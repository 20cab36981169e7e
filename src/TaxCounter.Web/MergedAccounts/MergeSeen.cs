using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MergedAccounts;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>A merge as its page shows it.</summary>
/// <param name="Merge">The merge.</param>
/// <param name="Duplicate">The account that is merged.</param>
/// <param name="Stays">The account that stays.</param>
/// <param name="WhyNot">Why it cannot be done as things are; null where it can, and where it is decided.</param>
/// <param name="Own">Why the person who looks leaves it to another person.</param>
public sealed record MergeSeen(AccountMerge Merge, MergeSide Duplicate, MergeSide Stays, Refusal? WhyNot, Refusal? Own);
