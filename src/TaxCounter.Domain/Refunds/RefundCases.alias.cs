// The refund's own names for what every case has, in every project that knows the domain (Directory.Build.props).
global using RefundCases = TaxCounter.Domain.Cases.CaseService<TaxCounter.Domain.Refunds.Refund, TaxCounter.Domain.Refunds.RefundSeries, TaxCounter.Domain.Refunds.RefundVerb, TaxCounter.Domain.Refunds.RefundState>;
global using RefundEvidenceService = TaxCounter.Domain.Cases.CaseEvidenceService<TaxCounter.Domain.Refunds.Refund, TaxCounter.Domain.Refunds.RefundSeries, TaxCounter.Domain.Refunds.RefundVerb, TaxCounter.Domain.Refunds.RefundState>;
global using IRefundSearch = TaxCounter.Domain.Cases.ICaseSearch<TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Refunds.RefundSeries>, TaxCounter.Domain.Refunds.RefundState>;
