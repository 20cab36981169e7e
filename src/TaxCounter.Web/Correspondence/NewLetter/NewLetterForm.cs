using FluentValidation;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>A letter as it was typed.</summary>
public sealed class NewLetterForm
{
    /// <summary>Made with the form: a second click finds the first.</summary>
    public Guid Id { get; set; }

    /// <summary>The kind's code.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What it is about.</summary>
    public string? Topic { get; set; }

    /// <summary>What it says.</summary>
    public string? Words { get; set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly? DueDate { get; set; }

    /// <summary>Whether words in another language than the letter's are meant so.</summary>
    public bool IsMeant { get; set; }

    /// <summary>By the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Typed => new Dictionary<string, string>
    {
        ["topic"] = Topic ?? "",
        ["words"] = Words ?? "",
        [CounterLetterService.DueDate] = DueDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>What the form checks; what the letter needs is checked by its kind.</summary>
    public sealed class Checks : AbstractValidator<NewLetterForm>
    {
        public Checks() => RuleFor(f => f.Kind).NotEmpty().WithMessage("Choose a kind of letter.");
    }
}
