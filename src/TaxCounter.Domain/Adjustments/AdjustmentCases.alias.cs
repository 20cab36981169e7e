// The adjustment's own names, in every project that knows the domain (Directory.Build.props).
global using AdjustmentCases = TaxCounter.Domain.Cases.CaseService<TaxCounter.Domain.Adjustments.Adjustment, TaxCounter.Domain.Adjustments.AdjustmentSeries, TaxCounter.Domain.Adjustments.AdjustmentVerb, TaxCounter.Domain.Adjustments.AdjustmentState>;
global using AdjustmentEvidenceService = TaxCounter.Domain.Cases.CaseEvidenceService<TaxCounter.Domain.Adjustments.Adjustment, TaxCounter.Domain.Adjustments.AdjustmentSeries, TaxCounter.Domain.Adjustments.AdjustmentVerb, TaxCounter.Domain.Adjustments.AdjustmentState>;
global using AdjustmentNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Adjustments.AdjustmentSeries>;
global using IAdjustmentSearch = TaxCounter.Domain.Cases.ICaseSearch<TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Adjustments.AdjustmentSeries>, TaxCounter.Domain.Adjustments.AdjustmentState>;
