using TaxCounter.Domain.Cases;

namespace TaxCounter.Domain.Adjustments;

/// <summary>Lists of adjustments, and what they come to.</summary>
public interface IAdjustmentSearch : ICaseSearch<AdjustmentNumber, AdjustmentState>;
