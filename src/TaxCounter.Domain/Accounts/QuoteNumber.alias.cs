// The number of a quote by a name of its own, in every project that knows the domain (Directory.Build.props).
global using QuoteNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Accounts.QuoteSeries>;
