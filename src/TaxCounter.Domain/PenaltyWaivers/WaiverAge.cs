using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Days from the beginning of a case to its decision, or to a day while it has none.</summary>
/// <param name="AtLeast">At least so many.</param>
/// <param name="AtMost">At most so many.</param>
/// <param name="On">The day.</param>
public sealed record WaiverAge(int? AtLeast, int? AtMost, DateOnly On);
