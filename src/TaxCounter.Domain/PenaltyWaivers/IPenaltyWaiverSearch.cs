using TaxCounter.Domain.Cases;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Lists of penalty waivers, and what they come to.</summary>
public interface IPenaltyWaiverSearch : ICaseSearch<WaiverNumber, WaiverState>;
