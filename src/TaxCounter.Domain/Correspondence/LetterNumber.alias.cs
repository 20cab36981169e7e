// The number of a letter by a name of its own, in every project that knows the domain (Directory.Build.props).
global using LetterNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Correspondence.LetterSeries>;
