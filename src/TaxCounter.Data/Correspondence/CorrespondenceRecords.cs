using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Correspondence;

/// <summary>The letters, their templates and the languages of customers.</summary>
public sealed class CorrespondenceRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.TryAddSingleton(provider => LanguageFiles.Load(provider.GetServices<DutyRecords>()));
        services.TryAddSingleton(provider => OfficeContact.Of(provider.GetService<IConfiguration>()?["Office:Phone"], provider.GetService<IConfiguration>()?["Office:Address"]));
        services.AddSingleton<LetterKinds>();
        services.AddSingleton<ShippedTemplates>();
        services.AddScoped<IStandings, LetterStandings>();
        services.AddScoped<ILetters, LetterRepository>();
        services.AddScoped<ILetterTemplates, LetterTemplateRepository>();
        services.AddScoped<TemplateRecorder>();
        services.AddScoped<LetterService>();
        services.AddScoped<LetterTemplateService>();
        services.AddScoped<CounterLetterService>();
        services.AddScoped<MailService>();
        services.AddScoped<IReviewStep, MailReview>();
        services.AddScoped<IApprovalKind, TemplateChangeApprovals>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((Letter l) => l.Number, l => $"of {l.Day:MMM d, yyyy} to {l.Addressee.Split('\n')[0]}: {l.Subject}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => [new LetterChecks(), new TemplateChecks()];
}
