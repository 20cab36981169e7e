using System.Text.Encodings.Web;
using System.Text.Json;
using FluentValidation;

namespace TaxCounter.Web.RuleBooks;

/// <summary>A row that is to be added: its first day, what it says, who says so, and why.</summary>
public sealed class RuleChangeForm
{
    /// <summary>How a row is written down.</summary>
    internal static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Made with the form: a second click finds the first.</summary>
    public Guid Id { get; set; }

    /// <summary>Which rule.</summary>
    public string Topic { get; set; } = "";

    /// <summary>The first day it is to hold.</summary>
    public DateOnly? FirstDay { get; set; }

    /// <summary>What was typed, by its place in the row.</summary>
    public Dictionary<string, string?> Values { get; set; } = [];

    /// <summary>The authority as it is cited.</summary>
    public string? Says { get; set; }

    /// <summary>How sure the house is, as the book writes it.</summary>
    public string? Certainty { get; set; }

    /// <summary>Where a copy stands on the web.</summary>
    public string? Url { get; set; }

    /// <summary>What somebody who doubts it should know.</summary>
    public string? Note { get; set; }

    /// <summary>Why the office changes the rule.</summary>
    public string? Reason { get; set; }

    /// <summary>The model state's key of a value.</summary>
    public static string KeyOf(string path) => $"Form.Values[{path}]";

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RuleChangeForm>
    {
        public Checks()
        {
            RuleFor(f => f.FirstDay).NotNull().WithMessage("Enter the first day the row is in force.");
            RuleFor(f => f.Says).NotEmpty().WithMessage("Enter the authority as it is cited: the statute, the ordinance, the form or the office’s own decision.").MaximumLength(300).WithMessage("Use 300 characters or fewer for the authority.");
            RuleFor(f => f.Certainty).Must(c => RulePages.Certainties.Any(k => k.Value == c)).WithMessage("Choose how certain it is.");
            RuleFor(f => f.Url).MaximumLength(500).WithMessage("Use 500 characters or fewer for the address.")
                .Must(u => string.IsNullOrWhiteSpace(u) || (Uri.TryCreate(u.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")).WithMessage("Enter a full address that begins with http:// or https://, or leave it empty.");
            RuleFor(f => f.Note).MaximumLength(1000).WithMessage("Use 1,000 characters or fewer.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Enter the reason for this change. It stays with the record.").MaximumLength(500).WithMessage("Use 500 characters or fewer.");
        }
    }
}
