// The numbers of a refund and of a file for finance by names of their own, in every project that knows the domain (Directory.Build.props).
global using RefundFileNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Refunds.RefundFileSeries>;
global using RefundNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Refunds.RefundSeries>;
