namespace TaxCounter.Domain.Queue;

/// <summary>The services of the counter in words, and the letter that their tickets begin with.</summary>
public static class CounterServiceWords
{
    /// <summary>Every service, in the order the door shows them.</summary>
    public static readonly IReadOnlyList<CounterService> All = Enum.GetValues<CounterService>();

    /// <summary>As the screens say it.</summary>
    public static string Words(this CounterService service) => service switch
    {
        CounterService.Payment => "Payment",
        CounterService.Account => "Account question",
        CounterService.Return => "Tax return",
        CounterService.License => "License",
        CounterService.NewBusiness => "New business",
        CounterService.Notice => "Letter or notice",
        _ => "Other",
    };

    /// <summary>The letter of its tickets; no two services share one.</summary>
    public static char Letter(this CounterService service) => service switch
    {
        CounterService.Payment => 'P',
        CounterService.Account => 'A',
        CounterService.Return => 'R',
        CounterService.License => 'L',
        CounterService.NewBusiness => 'B',
        CounterService.Notice => 'N',
        _ => 'O',
    };

    /// <summary>The key of its text in a customer's language.</summary>
    public static string TextKey(this CounterService service) => service switch
    {
        CounterService.Payment => "queue-service-payment",
        CounterService.Account => "queue-service-account",
        CounterService.Return => "queue-service-return",
        CounterService.License => "queue-service-license",
        CounterService.NewBusiness => "queue-service-new-business",
        CounterService.Notice => "queue-service-notice",
        _ => "queue-service-other",
    };
}
