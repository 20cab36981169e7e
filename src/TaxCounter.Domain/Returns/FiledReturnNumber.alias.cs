// The number of a filed return by a name of its own, in every project that knows the domain (Directory.Build.props).
global using FiledReturnNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Returns.FiledReturnSeries>;
