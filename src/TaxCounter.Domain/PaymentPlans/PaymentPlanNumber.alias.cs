// The number of a payment plan by a name of its own, in every project that knows the domain (Directory.Build.props).
global using PaymentPlanNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.PaymentPlans.PaymentPlanSeries>;
