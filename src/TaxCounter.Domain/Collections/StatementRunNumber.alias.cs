// The number of letters in bulk by a name of its own, in every project that knows the domain (Directory.Build.props).
global using StatementRunNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Collections.StatementRunSeries>;
