using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A paper that is opened to be read.</summary>
/// <param name="Paper">What the case notes of it.</param>
/// <param name="Content">Its file, checked against its hash.</param>
public sealed record OpenedPaper(WaiverEvidence Paper, Stream Content);
