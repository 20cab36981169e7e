// The number of a moved payment by a name of its own, in every project that knows the domain (Directory.Build.props).
global using MovedPaymentNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.MovedPayments.MovedPaymentSeries>;
