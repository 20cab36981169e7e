using FluentValidation;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Web.Licenses;

/// <summary>An application for a license as it is filled in.</summary>
public sealed class ApplyForm
{
    private const int LongestStreet = 100, LongestCity = 60;

    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public Guid Id { get; set; }

    /// <summary>The account's number.</summary>
    public string Account { get; set; } = "";

    /// <summary>The kind and the class in one choice: <c>occupational-license/retail</c>.</summary>
    public string? Kind { get; set; }

    /// <summary>The day the business opened or opens.</summary>
    public DateOnly? OpenedOn { get; set; }

    /// <summary>What shows the opening day.</summary>
    public string? ShownBy { get; set; }

    /// <summary>Receipts the first fee goes by.</summary>
    public Money? Gross { get; set; }

    /// <summary>The first license year that is owed; this year where nothing is said.</summary>
    public int? FirstYear { get; set; }

    /// <summary>Sleeping rooms, where the license goes by rooms.</summary>
    public int? Rooms { get; set; }

    /// <summary>Whether a licensed business is taken over.</summary>
    public bool TakesOver { get; set; }

    public string? Street { get; set; }

    public string? City { get; set; }

    /// <summary>Two letters.</summary>
    public string? StateCode { get; set; }

    public string? Zip { get; set; }

    public string? LocationCode { get; set; }

    /// <summary>The form for an account, with what is known of it.</summary>
    public static ApplyForm Of(Account account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        var place = account.AddressOn(today);
        return new ApplyForm
        {
            Id = LicenseId.New().Value,
            Account = account.Number.Digits,
            OpenedOn = account.OpenedOn > today.AddYears(-1) ? account.OpenedOn : null,
            Street = place.Street,
            City = place.City,
            StateCode = place.State,
            Zip = place.Zip,
            LocationCode = account.LocationCode,
        };
    }

    /// <summary>The application, once the form is in order.</summary>
    public ApplyForLicense Read(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var kind = Kind!.Split('/', 2);
        return new ApplyForLicense
        {
            Id = new LicenseId(Id),
            Account = account.Id,
            TaxType = kind[0],
            Class = kind.Length > 1 ? kind[1] : "",
            OpenedOn = OpenedOn!.Value,
            OpeningShownBy = ShownBy?.Trim() ?? "",
            FirstYear = FirstYear,
            Gross = Gross,
            Rooms = Rooms,
            TakesOver = TakesOver,
            Place = new LicensePlace(Street!.Trim(), City!.Trim(), StateCode?.Trim().ToUpperInvariant() ?? "", Zip?.Trim() ?? "", LocationCode!),
        };
    }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<ApplyForm>
    {
        public Checks()
        {
            RuleFor(f => f.Kind).NotEmpty().WithMessage("Choose the license and its class.");
            RuleFor(f => f.OpenedOn).NotNull().WithMessage("Enter the day the business opened or opens.");
            RuleFor(f => f.ShownBy).MaximumLength(LongestStreet * 2).WithMessage("Use 200 characters or fewer for what shows the opening day.");
            RuleFor(f => f.Gross).Must(g => g is not { IsNegative: true }).WithMessage("Receipts cannot be below zero. Enter 0.00 if there were none.");
            RuleFor(f => f.FirstYear).Must((form, year) => year is null || form.OpenedOn is not { } opened || year >= opened.Year && year <= opened.Year + 100).WithMessage("The first license year cannot be before the business opened.");
            RuleFor(f => f.Rooms).InclusiveBetween(1, 10_000).WithMessage("Enter 1 to 10,000 rooms, or leave it empty.");
            RuleFor(f => f.Street).NotEmpty().WithMessage(LicenseRefusals.PlaceNeeded.Message).MaximumLength(LongestStreet).WithMessage("Use 100 characters or fewer for the street.");
            RuleFor(f => f.City).NotEmpty().WithMessage("Enter the city.").MaximumLength(LongestCity).WithMessage("Use 60 characters or fewer for the city.");
            RuleFor(f => f.StateCode).Matches("^[A-Za-z]{2}$").When(f => !string.IsNullOrWhiteSpace(f.StateCode)).WithMessage("Enter the state in two letters, like LA.");
            RuleFor(f => f.Zip).Matches(@"^\d{5}(-?\d{4})?$").When(f => !string.IsNullOrWhiteSpace(f.Zip)).WithMessage("Enter a ZIP code of five or nine digits.");
            RuleFor(f => f.LocationCode).NotEmpty().WithMessage("Choose the location code. Ask the customer in which city and school district the business is.");
        }
    }
}
