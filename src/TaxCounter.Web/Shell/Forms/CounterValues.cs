using Microsoft.AspNetCore.Mvc.ModelBinding;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Shell;

/// <summary>Reads amounts, whole numbers, periods and days as they are typed, and says in words what cannot be read.</summary>
public sealed class CounterValues : IModelBinderProvider
{
    private static readonly Dictionary<Type, IModelBinder> _binders = new()
    {
        [typeof(Money)] = new Binder<Money>(Money.TryParse, "is not an amount. Enter dollars and cents, like 1,020.54."),
        [typeof(Period)] = new Binder<Period>(Period.TryParse, "is not a period. Enter one like 2026-08, 2026-Q2, 2026-H1 or 2026."),
        [typeof(int)] = new Binder<int>(TryParseWhole, "is not a whole number. Enter it in digits, like 12."),
        [typeof(DateOnly)] = new Binder<DateOnly>(TryParseDay, "is not a date. Enter it like 11/20/2026 or 2026-11-20."),
    };

    private delegate bool Reader<T>(string? text, out T value);

    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _binders.GetValueOrDefault(context.Metadata.UnderlyingOrModelType);
    }

    private static bool TryParseWhole(string? text, out int number) =>
        int.TryParse((text ?? "").Trim(), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out number);

    private static bool TryParseDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(
            (text ?? "").Trim(),
            ["yyyy-MM-dd", "M/d/yyyy", "MMM d, yyyy"],
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None,
            out day);

    private sealed class Binder<T>(Reader<T> read, string sentence) : IModelBinder
        where T : struct
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (typed == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
            var text = typed.FirstValue;
            if (string.IsNullOrWhiteSpace(text))
            {
                if (!bindingContext.ModelMetadata.IsReferenceOrNullableType)
                {
                    bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, FormSentences.FillIn);
                }

                bindingContext.Result = bindingContext.ModelMetadata.IsReferenceOrNullableType ? ModelBindingResult.Success(null) : ModelBindingResult.Failed();
                return Task.CompletedTask;
            }

            if (read(text, out var value))
            {
                bindingContext.Result = ModelBindingResult.Success(value);
            }
            else
            {
                var shown = text.Length > 40 ? text[..40] + "…" : text;
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"“{shown}” {sentence}");
                bindingContext.Result = ModelBindingResult.Failed();
            }

            return Task.CompletedTask;
        }
    }
}
