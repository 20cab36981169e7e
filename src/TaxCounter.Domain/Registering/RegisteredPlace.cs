using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Registering;

/// <summary>One place of business as it was recorded, with the account that it files under.</summary>
public sealed class RegisteredPlace
{
    private RegisteredPlace() => TradeName = Street = City = State = Zip = LocationCode = "";

    /// <summary>1 for the principal place, then 2, 3 …</summary>
    public int Number { get; private init; }

    /// <summary>Its own account, or that of the principal place where one license covers all.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>The name over the door; may be empty.</summary>
    public string TradeName { get; private init; }

    public string Street { get; private init; }

    public string City { get; private init; }

    /// <summary>Two letters.</summary>
    public string State { get; private init; }

    public string Zip { get; private init; }

    /// <summary>On the day it was registered.</summary>
    public string LocationCode { get; private init; }

    public DateOnly OpenedOn { get; private init; }

    /// <summary>The address.</summary>
    public Address Address => new(Street, City, State, Zip);

    internal static RegisteredPlace Of(int number, AccountId account, NewPlace place, string locationCode) => new()
    {
        Number = number,
        AccountId = account,
        TradeName = place.TradeName.Trim(),
        Street = place.Address.Street,
        City = place.Address.City,
        State = place.Address.State,
        Zip = place.Address.Zip,
        LocationCode = locationCode,
        OpenedOn = place.OpenedOn,
    };
}
