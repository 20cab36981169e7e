using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TaxCounter.Web.Shell;

/// <summary>What a form says where the framework would speak: each sentence says what to do. None of the framework's own reaches a screen.</summary>
public sealed class FormSentences : IValidationMetadataProvider
{
    /// <summary>Of a field that cannot be empty. The form's own checks say it better, and then theirs stands.</summary>
    public const string FillIn = "Fill this in.";

    private const string NotComplete = "This page did not send everything it should. Load it again and enter it once more.";

    /// <summary>Puts these sentences in the place of the framework's.</summary>
    public static void Use(MvcOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var says = options.ModelBindingMessageProvider;
        says.SetValueMustNotBeNullAccessor(_ => FillIn);
        says.SetMissingBindRequiredValueAccessor(_ => FillIn);
        says.SetMissingKeyOrValueAccessor(() => NotComplete);
        says.SetMissingRequestBodyRequiredValueAccessor(() => NotComplete);
        says.SetAttemptedValueIsInvalidAccessor((value, _) => Unreadable(value));
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(Unreadable);
        says.SetValueIsInvalidAccessor(Unreadable);
        says.SetUnknownValueIsInvalidAccessor(_ => NotComplete);
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => NotComplete);
        says.SetValueMustBeANumberAccessor(_ => "Enter a number.");
        says.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number.");
        options.ModelMetadataDetailsProviders.Add(new FormSentences());
    }

    /// <inheritdoc/>
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var needed in context.ValidationMetadata.ValidatorMetadata.OfType<RequiredAttribute>())
        {
            needed.ErrorMessage ??= FillIn;
        }
    }

    private static string Unreadable(string? value) =>
        string.IsNullOrWhiteSpace(value) ? FillIn : $"“{(value.Length > 40 ? value[..40] + "…" : value)}” does not fit here. Choose or enter it again.";
}
