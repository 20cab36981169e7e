// The banner's own names for what every case has.
global using BannerCases = TaxCounter.Domain.Cases.CaseService<TaxCounter.House.Tests.Banners.Banner, TaxCounter.House.Tests.Banners.BannerSeries, TaxCounter.House.Tests.Banners.BannerVerb, TaxCounter.House.Tests.Banners.BannerState>;
global using BannerNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.House.Tests.Banners.BannerSeries>;
