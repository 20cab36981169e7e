using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TaxCounter.Web.Shell;

/// <summary>The form checks the form (is it filled in, can it be read); the domain checks the rule.</summary>
public static class FormChecks
{
    /// <summary>
    /// Whether the form can go to the service. Each finding stands beside its field; a field that could not even be read keeps that one sentence.
    /// </summary>
    /// <param name="validator">The form's checks.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="state">The model state to write the findings into.</param>
    /// <param name="prefix">"Form" when the page's model holds the form in a property of that name.</param>
    public static bool Check<T>(this IValidator<T> validator, T form, ModelStateDictionary state, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(state);
        foreach (var finding in validator.Validate(form).Errors)
        {
            var key = prefix.Length == 0 ? finding.PropertyName : prefix + "." + finding.PropertyName;
            if (state.TryGetValue(key, out var entry) && entry.Errors is [{ ErrorMessage: FormSentences.FillIn }])
            {
                entry.Errors.Clear(); // the form says it better
            }

            if (entry is null || entry.Errors.Count == 0)
            {
                state.AddModelError(key, finding.ErrorMessage);
            }
        }

        return state.IsValid;
    }
}
