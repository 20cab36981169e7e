using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>One more place of business as it is filled in. What is left empty of its answers is as at the first place.</summary>
public sealed class PlaceForm
{
    public string? TradeName { get; set; }

    public string? Street { get; set; }

    public string? City { get; set; }

    public string? Zip { get; set; }

    /// <summary>The municipality it lies in, by the rule book's names.</summary>
    public string? Municipality { get; set; }

    /// <summary>The school district, or the county.</summary>
    public string? District { get; set; }

    public DateOnly? OpenedOn { get; set; }

    public string? Sells { get; set; }

    public string? Alcohol { get; set; }

    public string? Consumption { get; set; }

    public string? FoodShare { get; set; }

    public string? Rooms { get; set; }

    /// <summary>The location code that the clerk chooses instead of the proposed one.</summary>
    public string? LocationCode { get; set; }

    /// <summary>Whether nothing was entered.</summary>
    public bool IsEmpty => new[] { TradeName, Street, City, Zip, Municipality, District }.All(string.IsNullOrWhiteSpace);

    /// <summary>The place.</summary>
    public NewPlace Read(string state, DateOnly? opens) =>
        new(TypedText.Plain(TradeName), new Address(TypedText.Plain(Street), TypedText.Plain(City), state, TypedText.Plain(Zip)), OpenedOn ?? opens ?? default);

    /// <summary>The answers of its coding: those of the first place, with its own instead.</summary>
    public Dictionary<string, string> Answers(IReadOnlyDictionary<string, string> first, DateOnly? opens)
    {
        ArgumentNullException.ThrowIfNull(first);
        var said = new Dictionary<string, string>(first)
        {
            ["municipality"] = Municipality ?? "",
            ["school_district_or_county"] = District ?? "",
            ["zip"] = Zip ?? "",
            ["opened_on"] = (OpenedOn ?? opens)?.Field() ?? "",
            ["locations"] = "1",
            ["code_asked"] = "",
        };
        foreach (var (name, own) in new[] { ("sells", Sells), ("alcohol", Alcohol), ("consumption", Consumption), ("food_share_percent", FoodShare), ("rooms", Rooms) })
        {
            said[name] = string.IsNullOrWhiteSpace(own) ? said.GetValueOrDefault(name, "") : own;
        }

        return said;
    }
}
