using FluentValidation;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Web.Registering;

/// <summary>A move as it is filled in: the new place, the day, and what the coding asks about it.</summary>
public sealed class MoveForm
{
    /// <summary>The account's number.</summary>
    public string Account { get; set; } = "";

    public string? Street { get; set; }

    public string? City { get; set; }

    /// <summary>Two letters.</summary>
    public string? StateCode { get; set; }

    public string? Zip { get; set; }

    /// <summary>The municipality it lies in, by the rule book's names.</summary>
    public string? Municipality { get; set; }

    /// <summary>The school district, or the county.</summary>
    public string? District { get; set; }

    public DateOnly? MovedOn { get; set; }

    /// <summary>What it sells, in the customer's words.</summary>
    public string? Sells { get; set; }

    public string? Alcohol { get; set; }

    public string? Consumption { get; set; }

    public string? FoodShare { get; set; }

    public string? Rooms { get; set; }

    /// <summary>The location code that is used instead of the proposed one.</summary>
    public string? LocationCode { get; set; }

    /// <summary>Why, and what was decided about contradictions.</summary>
    public string? Settled { get; set; }

    /// <summary>The coding that the page showed, as a fingerprint; only what was shown is used.</summary>
    public string? Shown { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<MoveForm>
    {
        private const int LongestStreet = 100, LongestCity = 60, LongestText = 500;

        public Checks()
        {
            RuleFor(f => f.Street).NotEmpty().WithMessage(LicenseRefusals.PlaceNeeded.Message).MaximumLength(LongestStreet).WithMessage("Use 100 characters or fewer for the street.");
            RuleFor(f => f.City).NotEmpty().WithMessage("Enter the city.").MaximumLength(LongestCity).WithMessage("Use 60 characters or fewer for the city.");
            RuleFor(f => f.StateCode).Matches("^[A-Za-z]{2}$").When(f => !string.IsNullOrWhiteSpace(f.StateCode)).WithMessage("Enter the state in two letters, like LA.");
            RuleFor(f => f.Zip).Matches(@"^\d{5}(-?\d{4})?$").When(f => !string.IsNullOrWhiteSpace(f.Zip)).WithMessage("Enter a ZIP code of five or nine digits.");
            RuleFor(f => f.MovedOn).NotNull().WithMessage("Enter the first day at the new place.");
            RuleFor(f => f.Sells).NotEmpty().WithMessage("Enter what the business sells or does.");
            RuleFor(f => f.Settled).MaximumLength(LongestText).WithMessage("Use 500 characters or fewer.");
        }
    }
}
