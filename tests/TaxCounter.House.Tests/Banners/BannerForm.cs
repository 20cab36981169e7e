namespace TaxCounter.House.Tests.Banners;

/// <summary>A request as it is typed.</summary>
public sealed class BannerForm
{
    public Guid Id { get; set; }

    public string? Account { get; set; }

    public string? What { get; set; }
}
