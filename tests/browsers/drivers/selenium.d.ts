/** The part of selenium-webdriver that webkit.ts uses; the package brings no types of its own. */
declare module 'selenium-webdriver' {
  export interface WebElement {
    click(): Promise<void>;
    sendKeys(...keys: readonly string[]): Promise<void>;
  }

  export interface WebDriver {
    get(address: string): Promise<void>;
    getCurrentUrl(): Promise<string>;
    executeScript<T>(script: string, ...values: readonly unknown[]): Promise<T>;
    findElement(by: unknown): Promise<WebElement>;
    manage(): {
      window(): {
        setRect(size: { readonly width: number; readonly height: number }): Promise<void>;
      };
    };
    quit(): Promise<void>;
  }

  export interface Capabilities {
    has(name: string): boolean;
  }

  export const Capabilities: new (values: Readonly<Record<string, unknown>>) => Capabilities;

  export class Builder {
    usingServer(address: string): this;
    withCapabilities(capabilities: Capabilities): this;
    disableEnvironmentOverrides(): this;
    forBrowser(name: string): this;
    build(): Promise<WebDriver>;
  }

  export const By: { css(selector: string): unknown };

  export const Key: {
    readonly [
      Name in
        | 'ARROW_RIGHT'
        | 'ARROW_LEFT'
        | 'ARROW_DOWN'
        | 'PAGE_UP'
        | 'HOME'
        | 'END'
        | 'ESCAPE'
        | 'TAB'
        | 'CONTROL'
        | 'ENTER'
    ]: string;
  } & { chord(...keys: readonly string[]): string };
}
