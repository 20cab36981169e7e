using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Licenses;

/// <summary>Where the licensed business is: the place of business and its location code.</summary>
/// <param name="Street">House number and street; never a post office box.</param>
/// <param name="City">City.</param>
/// <param name="State">Two letters.</param>
/// <param name="Zip">Five or nine digits.</param>
/// <param name="LocationCode">The code for rates and funds.</param>
public sealed record LicensePlace(string Street, string City, string State, string Zip, string LocationCode)
{
    /// <summary>The place of an account on a day.</summary>
    public static LicensePlace Of(Account account, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(account);
        var place = account.AddressOn(day);
        return new(place.Street, place.City, place.State, place.Zip, account.LocationCode);
    }

    /// <summary>The address as the certificate prints it.</summary>
    public Address Address => new(Street, City, State, Zip);

    /// <summary>What is wrong with it as a place of business: no street, or a post office box. Null when nothing is.</summary>
    public Refusal? WhyNot()
    {
        return Street.Trim().Length == 0 || City.Trim().Length == 0 ? LicenseRefusals.PlaceNeeded : IsBox(Street) ? LicenseRefusals.NoBox : null;
    }

    /// <summary>Whether a street is a post office box.</summary>
    public static bool IsBox(string street)
    {
        ArgumentNullException.ThrowIfNull(street);
        var plain = street.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return plain.StartsWith("POBox", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("PostOfficeBox", StringComparison.OrdinalIgnoreCase);
    }
}
